from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DefaultLedgerAccountIDs(_Model):
    """Default ledger accounts.

    Attributes:
        payments (str | None):
        products (str | None):
    """

    payments: str | None = None
    products: str | None = None
