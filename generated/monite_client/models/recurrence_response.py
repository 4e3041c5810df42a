from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class RecurrenceResponse(_Model):
    """The repeated making of an invoice.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        automation_level (AutomationLevel): What a recurrence does by itself: draft, issue, or issue and send.
        current_iteration (int):
        day_of_month (DayOfMonth): Day of the month on which a recurrence acts.
        frequency (RecurrenceFrequency): Unit of the interval of a recurrence.
        interval (int):
        invoice_id (str):
        iterations (list[RecurrenceIteration]):
        start_date (datetime.date):
        start_month (int):
        start_year (int):
        status (RecurrenceStatus): State of a recurrence.
        body_text (str | None):
        end_date (datetime.date | None):
        end_month (int | None):
        end_year (int | None):
        max_occurrences (int | None):
        recipients (Recipients | None):
        subject_text (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    automation_level: _m.AutomationLevel
    current_iteration: int
    day_of_month: _m.DayOfMonth
    frequency: _m.RecurrenceFrequency
    interval: int
    invoice_id: str
    iterations: list[_m.RecurrenceIteration]
    start_date: datetime.date
    start_month: int
    start_year: int
    status: _m.RecurrenceStatus
    body_text: str | None = None
    end_date: datetime.date | None = None
    end_month: int | None = None
    end_year: int | None = None
    max_occurrences: int | None = None
    recipients: _m.Recipients | None = None
    subject_text: str | None = None
