from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.reminder_type_enum import ReminderTypeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.recipients import Recipients


T = TypeVar("T", bound="ReceivableSendTestReminderPayload")


@_attrs_define
class ReceivableSendTestReminderPayload:
    """The reminder to send as a test.

    Attributes:
        reminder_type (ReminderTypeEnum): Kind of reminder.
        recipients (Recipients | Unset): Addresses of a mail.
    """

    reminder_type: ReminderTypeEnum
    recipients: Recipients | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        reminder_type = NULL if self.reminder_type is None else write_word(self.reminder_type)

        recipients: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recipients, Unset):
            recipients = NULL if self.recipients is None else write_object(self.recipients)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reminder_type": reminder_type,
            }
        )
        if recipients is not UNSET:
            field_dict["recipients"] = recipients

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _reminder_type = d.pop("reminder_type")
        reminder_type = NULL if _reminder_type is None else ReminderTypeEnum(_reminder_type)

        _recipients = d.pop("recipients", UNSET)
        recipients: Recipients | Unset
        if isinstance(_recipients, Unset):
            recipients = UNSET
        elif _recipients is None:
            recipients = NULL
        else:
            recipients = __models.Recipients.from_dict(_recipients)

        receivable_send_test_reminder_payload = cls(
            reminder_type=reminder_type,
            recipients=recipients,
        )

        return receivable_send_test_reminder_payload
