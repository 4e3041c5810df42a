from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Reminder(_Model):
    """A message about a document that was sent to somebody.

    Attributes:
        invoice (str | None): Identifier of the invoice.
        payment (str | None): Identifier of the payment.
        order (str | None): Identifier of the order.
        credit_note (str | None): Identifier of the credit note.
        recipient (list[str] | None): E-mail addresses that get the message.
        action (str | None): What the recipient is asked to do.
        message (str | None): Text of the message.
        subject (str | None): Subject of the message.
        user (str | None): Who sent the message.
        created (datetime.datetime | None): Moment of creation.
    """

    invoice: str | None = None
    payment: str | None = None
    order: str | None = None
    credit_note: str | None = None
    recipient: list[str] | None = None
    action: str | None = None
    message: str | None = None
    subject: str | None = None
    user: str | None = None
    created: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReminderInput(_Model):
    """What a caller may set of a Reminder.

    Attributes:
        invoice (str | None): Identifier of the invoice.
        payment (str | None): Identifier of the payment.
        order (str | None): Identifier of the order.
        credit_note (str | None): Identifier of the credit note.
        recipient (list[str] | None): E-mail addresses that get the message.
        action (str | None): What the recipient is asked to do.
        message (str | None): Text of the message.
        subject (str | None): Subject of the message.
    """

    invoice: str | None = None
    payment: str | None = None
    order: str | None = None
    credit_note: str | None = None
    recipient: list[str] | None = None
    action: str | None = None
    message: str | None = None
    subject: str | None = None
