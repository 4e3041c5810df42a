from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CustomerInput(_Model):
    """What a caller may set of a Customer.

    Attributes:
        name (str): Name, at most 100 characters.
        address (str): Postal address, at most 64 characters.
        country (str): Identifier of the country.
        state (int): Identifier of a state of that country.
        currency (str | None): Currency code; the country's own when left out.
        email (str | None): E-mail address.
        phone (str | None): Telephone number, at most 16 characters.
        zip_code (str | None): Postal code.
        manager (Any): Manager of the customer.
        reference (str | None): Reference of the customer.
        tax_id (str | None): Tax number, at most 32 characters; needed where the country is tax-regulated.
        tax_settings (TaxSettings | None): Tax settings; the members depend on the country.
        metadata (Metadata | None): Members of the caller's own.
        send_invoices (bool | None): Whether invoices are sent to the customer.
        send_collections (bool | None): Whether collection notices are sent to the customer.
        send_vouchers (bool | None): Whether vouchers are sent to the customer.
    """

    name: str
    address: str
    country: str
    state: int
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


@_model(kw_only=True, eq=False, repr=False)
class CustomerPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Customer] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Customer] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


@_model(kw_only=True, eq=False, repr=False)
class CustomerPatch(_Model):
    """What a caller may change of a Customer; all of it optional.

    Attributes:
        name (str | None): Name, at most 100 characters.
        address (str | None): Postal address, at most 64 characters.
        country (str | None): Identifier of the country.
        state (int | None): Identifier of a state of that country.
        currency (str | None): Currency code; the country's own when left out.
        email (str | None): E-mail address.
        phone (str | None): Telephone number, at most 16 characters.
        zip_code (str | None): Postal code.
        manager (Any): Manager of the customer.
        reference (str | None): Reference of the customer.
        tax_id (str | None): Tax number, at most 32 characters; needed where the country is tax-regulated.
        tax_settings (TaxSettings | None): Tax settings; the members depend on the country.
        metadata (Metadata | None): Members of the caller's own.
        send_invoices (bool | None): Whether invoices are sent to the customer.
        send_collections (bool | None): Whether collection notices are sent to the customer.
        send_vouchers (bool | None): Whether vouchers are sent to the customer.
    """

    name: str | None = None
    address: str | None = None
    country: str | None = None
    state: int | None = None
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
