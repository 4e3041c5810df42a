from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
