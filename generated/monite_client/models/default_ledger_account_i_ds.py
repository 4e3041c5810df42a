from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DefaultLedgerAccountIDs(_Model):
    """Default ledger accounts.

    Attributes:
        payments (UUID | None):
        products (UUID | None):
    """

    payments: UUID | None = None
    products: UUID | None = None
