from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OverdueReminderResponse(_Model):
    """Mails to send when an invoice is overdue.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        recipients (Recipients | None):
        terms (list[OverdueReminderTerm] | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    recipients: _m.Recipients | None = None
    terms: list[_m.OverdueReminderTerm] | None = None
