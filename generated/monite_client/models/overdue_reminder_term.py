from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OverdueReminderTerm(_Model):
    """A mail some days after the due date.

    Attributes:
        body (str):
        days_after (int):
        subject (str):
    """

    body: str
    days_after: int
    subject: str
