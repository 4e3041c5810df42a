from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccountingVendorRefObject(_Model):
    """A vendor in the accounting system.

    Attributes:
        id (str):
        name (str | None):
    """

    id: str
    name: str | None = None
