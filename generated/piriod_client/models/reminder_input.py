from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="ReminderInput")


@_attrs_define
class ReminderInput:
    """What a caller may set of a Reminder.

    Attributes:
        invoice (None | str | Unset): Identifier of the invoice.
        payment (None | str | Unset): Identifier of the payment.
        order (None | str | Unset): Identifier of the order.
        credit_note (None | str | Unset): Identifier of the credit note.
        recipient (list[str] | Unset): E-mail addresses that get the message.
        action (None | str | Unset): What the recipient is asked to do.
        message (str | Unset): Text of the message.
        subject (str | Unset): Subject of the message.
    """

    invoice: None | str | Unset = UNSET
    payment: None | str | Unset = UNSET
    order: None | str | Unset = UNSET
    credit_note: None | str | Unset = UNSET
    recipient: list[str] | Unset = UNSET
    action: None | str | Unset = UNSET
    message: str | Unset = UNSET
    subject: str | Unset = UNSET
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

        recipient: list[str] | Unset = UNSET
        if not isinstance(self.recipient, Unset):
            recipient = self.recipient

        action: None | str | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        else:
            action = self.action

        message = self.message

        subject = self.subject

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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        invoice = d.pop("invoice", UNSET)

        payment = d.pop("payment", UNSET)

        order = d.pop("order", UNSET)

        credit_note = d.pop("credit_note", UNSET)

        recipient = cast(list[str], d.pop("recipient", UNSET))

        action = d.pop("action", UNSET)

        message = d.pop("message", UNSET)

        subject = d.pop("subject", UNSET)

        reminder_input = cls(
            invoice=invoice,
            payment=payment,
            order=order,
            credit_note=credit_note,
            recipient=recipient,
            action=action,
            message=message,
            subject=subject,
        )

        reminder_input.additional_properties = d
        return reminder_input

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
