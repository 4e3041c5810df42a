from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DefaultAccountingTaxIDs(_Model):
    """Default tax rates of the accounting system.

    Attributes:
        deductions (str | None):
    """

    deductions: str | None = None
