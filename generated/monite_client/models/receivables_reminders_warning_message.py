from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesRemindersWarningMessage(_Model):
    """Why reminders cannot be sent.

    Attributes:
        payment_reminders (str | None):
    """

    payment_reminders: str | None = None
