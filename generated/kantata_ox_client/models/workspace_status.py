from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceStatus(_Model):
    """An object that the document does not describe.

    Attributes:
        color (str | None):
        message (str | None):
        key (str | int | None):
    """

    color: str | None = None
    message: str | None = None
    key: str | int | None = None
