from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawDataUpdateRequest(_Model):
    """Changes to the counterpart stated by a document.

    Attributes:
        address (CounterpartRawAddressUpdateRequest | None): Changes to the address stated by a document.
        bank_account (CounterpartRawBankAccountUpdateRequest | None): Changes to the bank account stated by a document.
        email (str | None):
        name (str | None):
        phone (str | None):
        tax_id (str | None):
        vat_id (CounterpartRawVatIDUpdateRequest | None): Changes to the VAT id stated by a document.
    """

    address: _m.CounterpartRawAddressUpdateRequest | None = None
    bank_account: _m.CounterpartRawBankAccountUpdateRequest | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_id: str | None = None
    vat_id: _m.CounterpartRawVatIDUpdateRequest | None = None
