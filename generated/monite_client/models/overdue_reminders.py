from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AllOverdueRemindersResponse(_Model):
    """The overdue reminders of an entity.

    Attributes:
        data (list[OverdueReminderResponse]):
    """

    data: list[_m.OverdueReminderResponse]


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


@_model(kw_only=True, eq=False, repr=False)
class OverdueReminderUpdateRequest(_Model):
    """Changes to an overdue reminder; what is left out stays.

    Attributes:
        name (str | None):
        recipients (Recipients | None): Addresses of a mail.
        terms (list[OverdueReminderTerm] | None):
    """

    name: str | None = None
    recipients: _m.Recipients | None = None
    terms: list[_m.OverdueReminderTerm] | None = None
