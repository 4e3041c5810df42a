from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LeaveAccount(_Model):
    """What leaves are counted on, such as paid leave.

    Attributes:
        id (int | None):
        name (str | None):
    """

    id: int | None = None
    name: str | None = None
