from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SuggestedCounterpartPayload(_Model):
    """The counterpart that fits a payable.

    Attributes:
        id (str):
        address_id (str | None):
        bank_account_id (str | None):
        vat_id_id (str | None):
    """

    id: str
    address_id: str | None = None
    bank_account_id: str | None = None
    vat_id_id: str | None = None
