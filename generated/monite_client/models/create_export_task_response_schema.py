from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CreateExportTaskResponseSchema(_Model):
    """The export that was started.

    Attributes:
        id (str):
    """

    id: str
