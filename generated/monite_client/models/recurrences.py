from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class AutomationLevel(_OpenStrEnum):
    DRAFT = "draft"
    ISSUE = "issue"
    ISSUE_AND_SEND = "issue_and_send"


@_model(kw_only=True, eq=False, repr=False)
class CreateRecurrencePayload(_Model):
    """A new recurrence of an invoice.

    Attributes:
        invoice_id (str):
        automation_level (AutomationLevel | None): What a recurrence does by itself: draft, issue, or issue and send.
        body_text (str | None):
        day_of_month (DayOfMonth | None): Day of the month on which a recurrence acts.
        end_date (datetime.date | None):
        end_month (int | None): Deprecated: the vendor is going to remove it.
        end_year (int | None): Deprecated: the vendor is going to remove it.
        frequency (RecurrenceFrequency | None): Unit of the interval of a recurrence.
        interval (int | None): The server's default is 1.
        max_occurrences (int | None):
        recipients (Recipients | None): Addresses of a mail.
        start_date (datetime.date | None):
        start_month (int | None): Deprecated: the vendor is going to remove it.
        start_year (int | None): Deprecated: the vendor is going to remove it.
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


class DayOfMonth(_OpenStrEnum):
    FIRST_DAY = "first_day"
    LAST_DAY = "last_day"


class IterationStatus(_OpenStrEnum):
    CANCELED = "canceled"
    COMPLETED = "completed"
    ISSUE_FAILED = "issue_failed"
    PENDING = "pending"
    SEND_FAILED = "send_failed"
    SKIPPED = "skipped"


class RecurrenceFrequency(_OpenStrEnum):
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    WEEK = "week"
    YEAR = "year"


@_model(kw_only=True, eq=False, repr=False)
class RecurrenceIteration(_Model):
    """One invoice of a recurrence.

    Attributes:
        issue_at (datetime.date):
        status (IterationStatus): State of one iteration of a recurrence.
        issued_invoice_id (str | None):
        iteration (int | None): The server's default is 1.
    """

    issue_at: datetime.date
    status: _m.IterationStatus
    issued_invoice_id: str | None = None
    iteration: int | None = None


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
        start_month (int): Deprecated: the vendor is going to remove it.
        start_year (int): Deprecated: the vendor is going to remove it.
        status (RecurrenceStatus): State of a recurrence.
        body_text (str | None):
        end_date (datetime.date | None):
        end_month (int | None): Deprecated: the vendor is going to remove it.
        end_year (int | None): Deprecated: the vendor is going to remove it.
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


@_model(kw_only=True, eq=False, repr=False)
class RecurrenceResponseList(_Model):
    """The recurrences of an entity.

    Attributes:
        data (list[RecurrenceResponse]):
    """

    data: list[_m.RecurrenceResponse]


class RecurrenceStatus(_OpenStrEnum):
    ACTIVE = "active"
    CANCELED = "canceled"
    COMPLETED = "completed"
    PAUSED = "paused"


@_model(kw_only=True, eq=False, repr=False)
class UpdateRecurrencePayload(_Model):
    """Changes to a recurrence; what is left out stays.

    Attributes:
        automation_level (AutomationLevel | None): What a recurrence does by itself: draft, issue, or issue and send.
        body_text (str | None):
        day_of_month (DayOfMonth | None): Day of the month on which a recurrence acts.
        end_date (datetime.date | None):
        end_month (int | None): Deprecated: the vendor is going to remove it.
        end_year (int | None): Deprecated: the vendor is going to remove it.
        frequency (RecurrenceFrequency | None): Unit of the interval of a recurrence.
        interval (int | None):
        max_occurrences (int | None):
        recipients (Recipients | None): Addresses of a mail.
        start_date (datetime.date | None):
        subject_text (str | None):
    """

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
    subject_text: str | None = None
