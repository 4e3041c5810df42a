from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="Reminder")


@_attrs_define
class Reminder:
    """A message about a document that was sent to somebody.

    Attributes:
        invoice (None | str | Unset): Identifier of the invoice.
        payment (None | str | Unset): Identifier of the payment.
        order (None | str | Unset): Identifier of the order.
        credit_note (None | str | Unset): Identifier of the credit note.
        recipient (list[str] | None | Unset): E-mail addresses that get the message.
        action (None | str | Unset): What the recipient is asked to do.
        message (None | str | Unset): Text of the message.
        subject (None | str | Unset): Subject of the message.
        user (None | str | Unset): Who sent the message.
        created (datetime.datetime | None | Unset): Moment of creation.
    """

    invoice: None | str | Unset = UNSET
    payment: None | str | Unset = UNSET
    order: None | str | Unset = UNSET
    credit_note: None | str | Unset = UNSET
    recipient: list[str] | None | Unset = UNSET
    action: None | str | Unset = UNSET
    message: None | str | Unset = UNSET
    subject: None | str | Unset = UNSET
    user: None | str | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoice: None | str | Unset
        if isinstance(self.invoice, Unset):
            invoice = UNSET
        else:
            invoice = self.invoice

        payment: None | str | Unset
        if isinstance(self.payment, Unset):
            payment = UNSET
        else:
            payment = self.payment

        order: None | str | Unset
        if isinstance(self.order, Unset):
            order = UNSET
        else:
            order = self.order

        credit_note: None | str | Unset
        if isinstance(self.credit_note, Unset):
            credit_note = UNSET
        else:
            credit_note = self.credit_note

        recipient: list[str] | None | Unset
        if isinstance(self.recipient, Unset):
            recipient = UNSET
        elif isinstance(self.recipient, list):
            recipient = self.recipient

        else:
            recipient = self.recipient

        action: None | str | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        else:
            action = self.action

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        subject: None | str | Unset
        if isinstance(self.subject, Unset):
            subject = UNSET
        else:
            subject = self.subject

        user: None | str | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        else:
            user = self.user

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if payment is not UNSET:
            field_dict["payment"] = payment
        if order is not UNSET:
            field_dict["order"] = order
        if credit_note is not UNSET:
            field_dict["credit_note"] = credit_note
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if action is not UNSET:
            field_dict["action"] = action
        if message is not UNSET:
            field_dict["message"] = message
        if subject is not UNSET:
            field_dict["subject"] = subject
        if user is not UNSET:
            field_dict["user"] = user
        if created is not UNSET:
            field_dict["created"] = created

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        invoice = d.pop("invoice", UNSET)

        payment = d.pop("payment", UNSET)

        order = d.pop("order", UNSET)

        credit_note = d.pop("credit_note", UNSET)

        _recipient = d.pop("recipient", UNSET)
        recipient: list[str] | None | Unset
        if _recipient is None or isinstance(_recipient, Unset):
            recipient = _recipient
        else:
            recipient_type_0 = cast(list[str], _recipient)

            recipient = recipient_type_0

        action = d.pop("action", UNSET)

        message = d.pop("message", UNSET)

        subject = d.pop("subject", UNSET)

        user = d.pop("user", UNSET)

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        reminder = cls(
            invoice=invoice,
            payment=payment,
            order=order,
            credit_note=credit_note,
            recipient=recipient,
            action=action,
            message=message,
            subject=subject,
            user=user,
            created=created,
        )

        reminder.additional_properties = d
        return reminder

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
