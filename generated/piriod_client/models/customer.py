from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Customer(_Model):
    """Someone the workspace sells to.

    Attributes:
        id (str | None): Identifier of the customer, `cus_...`.
        name (str | None): Name, at most 100 characters.
        address (str | None): Postal address, at most 64 characters.
        country (str | Country | None): Identifier of the country when written; replies may hold the country itself.
        state (int | State | None): Identifier of a state of that country when written; replies may hold the state
            itself.
        currency (str | None): Currency code; the country's own when left out.
        email (str | None): E-mail address.
        phone (str | None): Telephone number, at most 16 characters.
        zip_code (str | None): Postal code.
        manager (Any): Manager of the customer.
        reference (str | None): Reference of the customer.
        tax_id (str | None): Tax number, at most 32 characters; needed where the country is tax-regulated.
        tax_settings (TaxSettings | None):
        metadata (Metadata | None):
        send_invoices (bool | None): Whether invoices are sent to the customer.
        send_collections (bool | None): Whether collection notices are sent to the customer.
        send_vouchers (bool | None): Whether vouchers are sent to the customer.
        status (CustomerStatus | None):
        contacts (list[Any] | None): People to write to.
        sources (list[Any] | None): Stored means of payment.
        aggregations (CustomerAggregations | None):
    """

    id: str | None = None
    name: str | None = None
    address: str | None = None
    country: str | _m.Country | None = None
    state: int | _m.State | None = None
    currency: str | None = None
    email: str | None = None
    phone: str | None = None
    zip_code: str | None = None
    manager: Any = None
    reference: str | None = None
    tax_id: str | None = None
    tax_settings: _m.TaxSettings | None = None
    metadata: _m.Metadata | None = None
    send_invoices: bool | None = None
    send_collections: bool | None = None
    send_vouchers: bool | None = None
    status: _m.CustomerStatus | None = None
    contacts: list[Any] | None = None
    sources: list[Any] | None = None
    aggregations: _m.CustomerAggregations | None = None


@_model(kw_only=True, eq=False, repr=False)
class CustomerAggregations(_Model):
    """Totals of a customer.

    Attributes:
        sales (float | None): Sales.
        sales_current_period (float | None): Sales of the current period.
        balance (float | None): Balance.
    """

    sales: float | None = None
    sales_current_period: float | None = None
    balance: float | None = None


class CustomerStatus(_OpenStrEnum):
    ACTIVE = "active"
    ARCHIVED = "archived"
    PENDING = "pending"
