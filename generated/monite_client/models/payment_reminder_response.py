from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentReminderResponse(_Model):
    """Mails to send before the days of the payment terms.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        entity_id (str):
        name (str):
        status (StatusEnum): Whether an object is active or deleted.
        recipients (Recipients | None):
        term_1_reminder (Reminder | None):
        term_2_reminder (Reminder | None):
        term_final_reminder (Reminder | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    entity_id: str
    name: str
    status: _m.StatusEnum
    recipients: _m.Recipients | None = None
    term_1_reminder: _m.Reminder | None = None
    term_2_reminder: _m.Reminder | None = None
    term_final_reminder: _m.Reminder | None = None
