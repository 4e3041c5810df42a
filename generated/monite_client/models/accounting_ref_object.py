from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccountingRefObject(_Model):
    """Reference to an object of the accounting system.

    Attributes:
        id (str | None):
    """

    id: str | None = None
