from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SuggestedCounterpartPayload(_Model):
    """The counterpart that fits a payable.

    Attributes:
        id (UUID):
        address_id (UUID | None):
        bank_account_id (UUID | None):
        vat_id_id (UUID | None):
    """

    id: UUID
    address_id: UUID | None = None
    bank_account_id: UUID | None = None
    vat_id_id: UUID | None = None
