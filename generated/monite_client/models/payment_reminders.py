from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetAllPaymentReminders(_Model):
    """The payment reminders of an entity.

    Attributes:
        data (list[PaymentReminderResponse]):
    """

    data: list[_m.PaymentReminderResponse]


@_model(kw_only=True, eq=False, repr=False)
class PaymentReminder(_Model):
    """A new payment reminder.

    Attributes:
        name (str):
        recipients (Recipients | None): Addresses of a mail.
        term_1_reminder (Reminder | None): A mail some days before a day of the payment terms.
        term_2_reminder (Reminder | None): A mail some days before a day of the payment terms.
        term_final_reminder (Reminder | None): A mail some days before a day of the payment terms.
    """

    name: str
    recipients: _m.Recipients | None = None
    term_1_reminder: _m.Reminder | None = None
    term_2_reminder: _m.Reminder | None = None
    term_final_reminder: _m.Reminder | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class PaymentReminderUpdateRequest(_Model):
    """Changes to a payment reminder; what is left out stays.

    Attributes:
        name (str | None):
        recipients (Recipients | None): Addresses of a mail.
        term_1_reminder (Reminder | None): A mail some days before a day of the payment terms.
        term_2_reminder (Reminder | None): A mail some days before a day of the payment terms.
        term_final_reminder (Reminder | None): A mail some days before a day of the payment terms.
    """

    name: str | None = None
    recipients: _m.Recipients | None = None
    term_1_reminder: _m.Reminder | None = None
    term_2_reminder: _m.Reminder | None = None
    term_final_reminder: _m.Reminder | None = None


@_model(kw_only=True, eq=False, repr=False)
class Reminder(_Model):
    """A mail some days before a day of the payment terms.

    Attributes:
        body (str):
        days_before (int):
        subject (str):
    """

    body: str
    days_before: int
    subject: str
