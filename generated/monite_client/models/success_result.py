from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SuccessResult(_Model):
    """Whether an action succeeded.

    Attributes:
        success (bool | None): The server's default is True.
    """

    success: bool | None = None
