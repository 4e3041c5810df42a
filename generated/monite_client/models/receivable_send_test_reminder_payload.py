from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableSendTestReminderPayload(_Model):
    """The reminder to send as a test.

    Attributes:
        reminder_type (ReminderTypeEnum): Kind of reminder.
        recipients (Recipients | None): Addresses of a mail.
    """

    reminder_type: _m.ReminderTypeEnum
    recipients: _m.Recipients | None = None
