from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ErrorDetail(_Model):
    """An error that belongs to no field.

    Attributes:
        detail (str | None): What went wrong.
    """

    detail: str | None = None
