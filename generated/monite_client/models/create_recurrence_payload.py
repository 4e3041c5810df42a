from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateRecurrencePayload(_Model):
    """A new recurrence of an invoice.

    Attributes:
        invoice_id (str):
        automation_level (AutomationLevel | None): What a recurrence does by itself: draft, issue, or issue and send.
        body_text (str | None):
        day_of_month (DayOfMonth | None): Day of the month on which a recurrence acts.
        end_date (datetime.date | None):
        end_month (int | None):
        end_year (int | None):
        frequency (RecurrenceFrequency | None): Unit of the interval of a recurrence.
        interval (int | None): The server's default is 1.
        max_occurrences (int | None):
        recipients (Recipients | None): Addresses of a mail.
        start_date (datetime.date | None):
        start_month (int | None):
        start_year (int | None):
        subject_text (str | None):
    """

    invoice_id: str
    automation_level: _m.AutomationLevel | None = None
    body_text: str | None = None
    day_of_month: _m.DayOfMonth | None = None
    end_date: datetime.date | None = None
    end_month: int | None = None
    end_year: int | None = None
    frequency: _m.RecurrenceFrequency | None = None
    interval: int | None = None
    max_occurrences: int | None = None
    recipients: _m.Recipients | None = None
    start_date: datetime.date | None = None
    start_month: int | None = None
    start_year: int | None = None
    subject_text: str | None = None
