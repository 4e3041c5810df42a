from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReportFilter(_Model):
    """An object that the document does not describe.

    Attributes:
        kind (str | None):
        values (list[float] | None):
    """

    kind: str | None = None
    values: list[float] | None = None
