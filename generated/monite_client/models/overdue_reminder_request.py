from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OverdueReminderRequest(_Model):
    """A new overdue reminder.

    Attributes:
        name (str):
        recipients (Recipients | None): Addresses of a mail.
        terms (list[OverdueReminderTerm] | None):
    """

    name: str
    recipients: _m.Recipients | None = None
    terms: list[_m.OverdueReminderTerm] | None = None
