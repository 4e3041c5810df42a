from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.recipients import Recipients
    from ..models.reminder import Reminder


T = TypeVar("T", bound="PaymentReminderUpdateRequest")


@_attrs_define
class PaymentReminderUpdateRequest:
    """Changes to a payment reminder; what is left out stays.

    Attributes:
        name (str | Unset):
        recipients (Recipients | Unset): Addresses of a mail.
        term_1_reminder (Reminder | Unset): A mail some days before a day of the payment terms.
        term_2_reminder (Reminder | Unset): A mail some days before a day of the payment terms.
        term_final_reminder (Reminder | Unset): A mail some days before a day of the payment terms.
    """

    name: str | Unset = UNSET
    recipients: Recipients | Unset = UNSET
    term_1_reminder: Reminder | Unset = UNSET
    term_2_reminder: Reminder | Unset = UNSET
    term_final_reminder: Reminder | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        recipients: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recipients, Unset):
            recipients = NULL if self.recipients is None else write_object(self.recipients)

        term_1_reminder: dict[str, Any] | Unset = UNSET
        if not isinstance(self.term_1_reminder, Unset):
            term_1_reminder = NULL if self.term_1_reminder is None else write_object(self.term_1_reminder)

        term_2_reminder: dict[str, Any] | Unset = UNSET
        if not isinstance(self.term_2_reminder, Unset):
            term_2_reminder = NULL if self.term_2_reminder is None else write_object(self.term_2_reminder)

        term_final_reminder: dict[str, Any] | Unset = UNSET
        if not isinstance(self.term_final_reminder, Unset):
            term_final_reminder = NULL if self.term_final_reminder is None else write_object(self.term_final_reminder)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if recipients is not UNSET:
            field_dict["recipients"] = recipients
        if term_1_reminder is not UNSET:
            field_dict["term_1_reminder"] = term_1_reminder
        if term_2_reminder is not UNSET:
            field_dict["term_2_reminder"] = term_2_reminder
        if term_final_reminder is not UNSET:
            field_dict["term_final_reminder"] = term_final_reminder

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        _recipients = d.pop("recipients", UNSET)
        recipients: Recipients | Unset
        if isinstance(_recipients, Unset):
            recipients = UNSET
        elif _recipients is None:
            recipients = NULL
        else:
            recipients = __models.Recipients.from_dict(_recipients)

        _term_1_reminder = d.pop("term_1_reminder", UNSET)
        term_1_reminder: Reminder | Unset
        if isinstance(_term_1_reminder, Unset):
            term_1_reminder = UNSET
        elif _term_1_reminder is None:
            term_1_reminder = NULL
        else:
            term_1_reminder = __models.Reminder.from_dict(_term_1_reminder)

        _term_2_reminder = d.pop("term_2_reminder", UNSET)
        term_2_reminder: Reminder | Unset
        if isinstance(_term_2_reminder, Unset):
            term_2_reminder = UNSET
        elif _term_2_reminder is None:
            term_2_reminder = NULL
        else:
            term_2_reminder = __models.Reminder.from_dict(_term_2_reminder)

        _term_final_reminder = d.pop("term_final_reminder", UNSET)
        term_final_reminder: Reminder | Unset
        if isinstance(_term_final_reminder, Unset):
            term_final_reminder = UNSET
        elif _term_final_reminder is None:
            term_final_reminder = NULL
        else:
            term_final_reminder = __models.Reminder.from_dict(_term_final_reminder)

        payment_reminder_update_request = cls(
            name=name,
            recipients=recipients,
            term_1_reminder=term_1_reminder,
            term_2_reminder=term_2_reminder,
            term_final_reminder=term_final_reminder,
        )

        return payment_reminder_update_request
