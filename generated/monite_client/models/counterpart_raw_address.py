from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawAddress(_Model):
    """The address as the document of the counterpart states it.

    Attributes:
        city (str | None):
        country (AllowedCountries | None):
        line1 (str | None):
        line2 (str | None):
        postal_code (str | None):
        state (str | None):
    """

    city: str | None = None
    country: _m.AllowedCountries | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawBankAccount(_Model):
    """The bank account as the document of the counterpart states it.

    Attributes:
        account_holder_name (str | None):
        account_number (str | None):
        bic (str | None):
        iban (str | None):
        routing_number (str | None):
        sort_code (str | None):
    """

    account_holder_name: str | None = None
    account_number: str | None = None
    bic: str | None = None
    iban: str | None = None
    routing_number: str | None = None
    sort_code: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawData(_Model):
    """The counterpart as its document states it, not yet matched to a stored one.

    Attributes:
        address (CounterpartRawAddress | None):
        bank_account (CounterpartRawBankAccount | None):
        email (str | None):
        name (str | None):
        phone (str | None):
        tax_id (str | None):
        vat_id (CounterpartRawVatID | None):
    """

    address: _m.CounterpartRawAddress | None = None
    bank_account: _m.CounterpartRawBankAccount | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_id: str | None = None
    vat_id: _m.CounterpartRawVatID | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawVatID(_Model):
    """The VAT id as the document of the counterpart states it.

    Attributes:
        country (AllowedCountries | None):
        type_ (str | None):
        value (str | None):
    """

    country: _m.AllowedCountries | None = None
    type_: str | None = None
    value: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
