from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.receivable_mail_status_enum import ReceivableMailStatusEnum
from ..models.reminder_type_enum import ReminderTypeEnum
from ..types import (
    NULL,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.receivable_mail_recipients import ReceivableMailRecipients


T = TypeVar("T", bound="ReminderMailSentEventData")


@_attrs_define
class ReminderMailSentEventData:
    """Event data: a reminder was sent.

    Attributes:
        mail_id (UUID):
        mail_status (ReceivableMailStatusEnum): State of a mail.
        recipients (ReceivableMailRecipients): Who a mail about a receivable went to.
        term (ReminderTypeEnum): Kind of reminder.
    """

    mail_id: UUID
    mail_status: ReceivableMailStatusEnum
    recipients: ReceivableMailRecipients
    term: ReminderTypeEnum
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mail_id = NULL if self.mail_id is None else str(self.mail_id)

        mail_status = NULL if self.mail_status is None else write_word(self.mail_status)

        recipients = NULL if self.recipients is None else write_object(self.recipients)

        term = NULL if self.term is None else write_word(self.term)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mail_id": mail_id,
                "mail_status": mail_status,
                "recipients": recipients,
                "term": term,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _mail_id = d.pop("mail_id")
        mail_id = NULL if _mail_id is None else UUID(_mail_id)

        _mail_status = d.pop("mail_status")
        mail_status = NULL if _mail_status is None else ReceivableMailStatusEnum(_mail_status)

        _recipients = d.pop("recipients")
        recipients = NULL if _recipients is None else __models.ReceivableMailRecipients.from_dict(_recipients)

        _term = d.pop("term")
        term = NULL if _term is None else ReminderTypeEnum(_term)

        reminder_mail_sent_event_data = cls(
            mail_id=mail_id,
            mail_status=mail_status,
            recipients=recipients,
            term=term,
        )

        reminder_mail_sent_event_data.additional_properties = d
        return reminder_mail_sent_event_data

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
