from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivableMailRecipientState(_Model):
    """Whether a mail reached one recipient.

    Attributes:
        email (str):
        is_success (bool):
        error (str | None):
    """

    email: str
    is_success: bool
    error: str | None = None
