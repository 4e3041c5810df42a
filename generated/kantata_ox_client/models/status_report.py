from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class StatusReportDetailsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        category (str | None):
        color (str | None):
        description (str | None):
    """

    category: str | None = None
    color: str | None = None
    description: str | None = None
