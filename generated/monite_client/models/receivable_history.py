from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class BasedOnReceivableCreatedEventData(_Model):
    """Event data: another document was made from this one.

    Attributes:
        receivable_id (str):
        type_ (ReceivableType): Kind of receivable.
    """

    receivable_id: str
    type_: _m.ReceivableType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class MailSentEventData(_Model):
    """Event data: a mail was sent.

    Attributes:
        mail_id (str):
        mail_status (ReceivableMailStatusEnum): State of a mail.
        recipients (ReceivableMailRecipients): Who a mail about a receivable went to.
    """

    mail_id: str
    mail_status: _m.ReceivableMailStatusEnum
    recipients: _m.ReceivableMailRecipients


@_model(kw_only=True, eq=False, repr=False)
class PaymentReceivedEventData(_Model):
    """Event data: a payment arrived.

    Attributes:
        amount_due (int): In the minor units of the currency, such as cents.
        amount_paid (int): In the minor units of the currency, such as cents.
        comment (str | None):
    """

    amount_due: int
    amount_paid: int
    comment: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableCreatedEventData(_Model):
    """Event data: the receivable was created; it has no members."""


class ReceivableHistoryCursorFields(_OpenStrEnum):
    TIMESTAMP = "timestamp"


class ReceivableHistoryEventTypeEnum(_OpenStrEnum):
    BASED_ON_RECEIVABLE_CREATED = "based_on_receivable_created"
    MAIL_SENT = "mail_sent"
    OVERDUE_REMINDER_MAIL_SENT = "overdue_reminder_mail_sent"
    PAYMENT_RECEIVED = "payment_received"
    PAYMENT_REMINDER_MAIL_SENT = "payment_reminder_mail_sent"
    RECEIVABLE_CREATED = "receivable_created"
    RECEIVABLE_UPDATED = "receivable_updated"
    STATUS_CHANGED = "status_changed"


@_model(kw_only=True, eq=False, repr=False)
class ReceivableHistoryPaginationResponse(_Model):
    """One page of the history of a receivable.

    Attributes:
        data (list[ReceivableHistoryResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.ReceivableHistoryResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableHistoryResponse(_Model):
    """Something that happened to a receivable; event_type tells the form of event_data.

    Attributes:
        id (str):
        event_data (StatusChangedEventData | BasedOnReceivableCreatedEventData | PaymentReceivedEventData |
            ReminderMailSentEventData | MailSentEventData | ReceivableUpdatedEventData | ReceivableCreatedEventData):
        event_type (ReceivableHistoryEventTypeEnum): What happened to a receivable.
        receivable_id (str):
        timestamp (datetime.datetime):
        current_pdf_url (str | None):
        entity_user_id (str | None):
    """

    id: str
    event_data: (
        _m.StatusChangedEventData
        | _m.BasedOnReceivableCreatedEventData
        | _m.PaymentReceivedEventData
        | _m.ReminderMailSentEventData
        | _m.MailSentEventData
        | _m.ReceivableUpdatedEventData
        | _m.ReceivableCreatedEventData
    )
    event_type: _m.ReceivableHistoryEventTypeEnum
    receivable_id: str
    timestamp: datetime.datetime
    current_pdf_url: str | None = None
    entity_user_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableUpdatedEventData(_Model):
    """Event data: the receivable was changed; it has no members."""


@_model(kw_only=True, eq=False, repr=False)
class ReminderMailSentEventData(_Model):
    """Event data: a reminder was sent.

    Attributes:
        mail_id (str):
        mail_status (ReceivableMailStatusEnum): State of a mail.
        recipients (ReceivableMailRecipients): Who a mail about a receivable went to.
        term (ReminderTypeEnum): Kind of reminder.
    """

    mail_id: str
    mail_status: _m.ReceivableMailStatusEnum
    recipients: _m.ReceivableMailRecipients
    term: _m.ReminderTypeEnum


@_model(kw_only=True, eq=False, repr=False)
class StatusChangedEventData(_Model):
    """Event data: the status changed.

    Attributes:
        new_status (ReceivablesStatusEnum): State of a receivable.
        old_status (ReceivablesStatusEnum): State of a receivable.
    """

    new_status: _m.ReceivablesStatusEnum
    old_status: _m.ReceivablesStatusEnum
