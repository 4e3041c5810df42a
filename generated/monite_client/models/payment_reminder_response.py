from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.status_enum import StatusEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.recipients import Recipients
    from ..models.reminder import Reminder


T = TypeVar("T", bound="PaymentReminderResponse")


@_attrs_define
class PaymentReminderResponse:
    """Mails to send before the days of the payment terms.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        entity_id (UUID):
        name (str):
        status (StatusEnum): Whether an object is active or deleted.
        recipients (None | Recipients | Unset):
        term_1_reminder (None | Reminder | Unset):
        term_2_reminder (None | Reminder | Unset):
        term_final_reminder (None | Reminder | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    entity_id: UUID
    name: str
    status: StatusEnum
    recipients: None | Recipients | Unset = UNSET
    term_1_reminder: None | Reminder | Unset = UNSET
    term_2_reminder: None | Reminder | Unset = UNSET
    term_final_reminder: None | Reminder | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.recipients import Recipients  # noqa: PLC0415
        from ..models.reminder import Reminder  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        name = self.name

        status = NULL if self.status is None else write_word(self.status)

        recipients: dict[str, Any] | None | Unset
        if isinstance(self.recipients, Unset):
            recipients = UNSET
        elif isinstance(self.recipients, Recipients):
            recipients = NULL if self.recipients is None else write_object(self.recipients)
        else:
            recipients = self.recipients

        term_1_reminder: dict[str, Any] | None | Unset
        if isinstance(self.term_1_reminder, Unset):
            term_1_reminder = UNSET
        elif isinstance(self.term_1_reminder, Reminder):
            term_1_reminder = NULL if self.term_1_reminder is None else write_object(self.term_1_reminder)
        else:
            term_1_reminder = self.term_1_reminder

        term_2_reminder: dict[str, Any] | None | Unset
        if isinstance(self.term_2_reminder, Unset):
            term_2_reminder = UNSET
        elif isinstance(self.term_2_reminder, Reminder):
            term_2_reminder = NULL if self.term_2_reminder is None else write_object(self.term_2_reminder)
        else:
            term_2_reminder = self.term_2_reminder

        term_final_reminder: dict[str, Any] | None | Unset
        if isinstance(self.term_final_reminder, Unset):
            term_final_reminder = UNSET
        elif isinstance(self.term_final_reminder, Reminder):
            term_final_reminder = NULL if self.term_final_reminder is None else write_object(self.term_final_reminder)
        else:
            term_final_reminder = self.term_final_reminder

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "entity_id": entity_id,
                "name": name,
                "status": status,
            }
        )
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
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        name = d.pop("name")

        _status = d.pop("status")
        status = NULL if _status is None else StatusEnum(_status)

        _recipients = d.pop("recipients", UNSET)
        recipients: None | Recipients | Unset
        if _recipients is None or isinstance(_recipients, Unset):
            recipients = _recipients
        else:
            _recipients_type_0 = _recipients
            recipients_type_0 = (
                NULL if _recipients_type_0 is None else __models.Recipients.from_dict(_recipients_type_0)
            )

            recipients = recipients_type_0

        _term_1_reminder = d.pop("term_1_reminder", UNSET)
        term_1_reminder: None | Reminder | Unset
        if _term_1_reminder is None or isinstance(_term_1_reminder, Unset):
            term_1_reminder = _term_1_reminder
        else:
            _term_1_reminder_type_0 = _term_1_reminder
            term_1_reminder_type_0 = (
                NULL if _term_1_reminder_type_0 is None else __models.Reminder.from_dict(_term_1_reminder_type_0)
            )

            term_1_reminder = term_1_reminder_type_0

        _term_2_reminder = d.pop("term_2_reminder", UNSET)
        term_2_reminder: None | Reminder | Unset
        if _term_2_reminder is None or isinstance(_term_2_reminder, Unset):
            term_2_reminder = _term_2_reminder
        else:
            _term_2_reminder_type_0 = _term_2_reminder
            term_2_reminder_type_0 = (
                NULL if _term_2_reminder_type_0 is None else __models.Reminder.from_dict(_term_2_reminder_type_0)
            )

            term_2_reminder = term_2_reminder_type_0

        _term_final_reminder = d.pop("term_final_reminder", UNSET)
        term_final_reminder: None | Reminder | Unset
        if _term_final_reminder is None or isinstance(_term_final_reminder, Unset):
            term_final_reminder = _term_final_reminder
        else:
            _term_final_reminder_type_0 = _term_final_reminder
            term_final_reminder_type_0 = (
                NULL
                if _term_final_reminder_type_0 is None
                else __models.Reminder.from_dict(_term_final_reminder_type_0)
            )

            term_final_reminder = term_final_reminder_type_0

        payment_reminder_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            entity_id=entity_id,
            name=name,
            status=status,
            recipients=recipients,
            term_1_reminder=term_1_reminder,
            term_2_reminder=term_2_reminder,
            term_final_reminder=term_final_reminder,
        )

        payment_reminder_response.additional_properties = d
        return payment_reminder_response

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
