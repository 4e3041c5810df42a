from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.receivable_history_event_type_enum import ReceivableHistoryEventTypeEnum
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
    from ..models.based_on_receivable_created_event_data import BasedOnReceivableCreatedEventData
    from ..models.mail_sent_event_data import MailSentEventData
    from ..models.payment_received_event_data import PaymentReceivedEventData
    from ..models.receivable_created_event_data import ReceivableCreatedEventData
    from ..models.receivable_updated_event_data import ReceivableUpdatedEventData
    from ..models.reminder_mail_sent_event_data import ReminderMailSentEventData
    from ..models.status_changed_event_data import StatusChangedEventData


T = TypeVar("T", bound="ReceivableHistoryResponse")


@_attrs_define
class ReceivableHistoryResponse:
    """Something that happened to a receivable; event_type tells the form of event_data.

    Attributes:
        id (UUID):
        event_data (BasedOnReceivableCreatedEventData | MailSentEventData | PaymentReceivedEventData |
            ReceivableCreatedEventData | ReceivableUpdatedEventData | ReminderMailSentEventData | StatusChangedEventData):
        event_type (ReceivableHistoryEventTypeEnum): What happened to a receivable.
        receivable_id (UUID):
        timestamp (datetime.datetime):
        current_pdf_url (None | str | Unset):
        entity_user_id (None | Unset | UUID):
    """

    id: UUID
    event_data: (
        BasedOnReceivableCreatedEventData
        | MailSentEventData
        | PaymentReceivedEventData
        | ReceivableCreatedEventData
        | ReceivableUpdatedEventData
        | ReminderMailSentEventData
        | StatusChangedEventData
    )
    event_type: ReceivableHistoryEventTypeEnum
    receivable_id: UUID
    timestamp: datetime.datetime
    current_pdf_url: None | str | Unset = UNSET
    entity_user_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.based_on_receivable_created_event_data import BasedOnReceivableCreatedEventData  # noqa: PLC0415
        from ..models.mail_sent_event_data import MailSentEventData  # noqa: PLC0415
        from ..models.payment_received_event_data import PaymentReceivedEventData  # noqa: PLC0415
        from ..models.receivable_updated_event_data import ReceivableUpdatedEventData  # noqa: PLC0415
        from ..models.reminder_mail_sent_event_data import ReminderMailSentEventData  # noqa: PLC0415
        from ..models.status_changed_event_data import StatusChangedEventData  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        event_data: dict[str, Any]
        if isinstance(self.event_data, StatusChangedEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        elif isinstance(self.event_data, BasedOnReceivableCreatedEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        elif isinstance(self.event_data, PaymentReceivedEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        elif isinstance(self.event_data, ReminderMailSentEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        elif isinstance(self.event_data, MailSentEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        elif isinstance(self.event_data, ReceivableUpdatedEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        else:
            event_data = NULL if self.event_data is None else write_object(self.event_data)

        event_type = NULL if self.event_type is None else write_word(self.event_type)

        receivable_id = NULL if self.receivable_id is None else str(self.receivable_id)

        timestamp = NULL if self.timestamp is None else write_iso(self.timestamp)

        current_pdf_url: None | str | Unset
        if isinstance(self.current_pdf_url, Unset):
            current_pdf_url = UNSET
        else:
            current_pdf_url = self.current_pdf_url

        entity_user_id: None | str | Unset
        if isinstance(self.entity_user_id, Unset):
            entity_user_id = UNSET
        elif isinstance(self.entity_user_id, UUID):
            entity_user_id = NULL if self.entity_user_id is None else str(self.entity_user_id)
        else:
            entity_user_id = self.entity_user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "event_data": event_data,
                "event_type": event_type,
                "receivable_id": receivable_id,
                "timestamp": timestamp,
            }
        )
        if current_pdf_url is not UNSET:
            field_dict["current_pdf_url"] = current_pdf_url
        if entity_user_id is not UNSET:
            field_dict["entity_user_id"] = entity_user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        def _parse_event_data(
            data: object,
        ) -> (
            BasedOnReceivableCreatedEventData
            | MailSentEventData
            | PaymentReceivedEventData
            | ReceivableCreatedEventData
            | ReceivableUpdatedEventData
            | ReminderMailSentEventData
            | StatusChangedEventData
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _event_data_type_0 = data
                event_data_type_0 = (
                    NULL
                    if _event_data_type_0 is None
                    else __models.StatusChangedEventData.from_dict(_event_data_type_0)
                )

                return event_data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _event_data_type_1 = data
                event_data_type_1 = (
                    NULL
                    if _event_data_type_1 is None
                    else __models.BasedOnReceivableCreatedEventData.from_dict(_event_data_type_1)
                )

                return event_data_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _event_data_type_2 = data
                event_data_type_2 = (
                    NULL
                    if _event_data_type_2 is None
                    else __models.PaymentReceivedEventData.from_dict(_event_data_type_2)
                )

                return event_data_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _event_data_type_3 = data
                event_data_type_3 = (
                    NULL
                    if _event_data_type_3 is None
                    else __models.ReminderMailSentEventData.from_dict(_event_data_type_3)
                )

                return event_data_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _event_data_type_4 = data
                event_data_type_4 = (
                    NULL if _event_data_type_4 is None else __models.MailSentEventData.from_dict(_event_data_type_4)
                )

                return event_data_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _event_data_type_5 = data
                event_data_type_5 = (
                    NULL
                    if _event_data_type_5 is None
                    else __models.ReceivableUpdatedEventData.from_dict(_event_data_type_5)
                )

                return event_data_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _event_data_type_6 = data
            event_data_type_6 = (
                NULL
                if _event_data_type_6 is None
                else __models.ReceivableCreatedEventData.from_dict(_event_data_type_6)
            )

            return event_data_type_6

        event_data = _parse_event_data(d.pop("event_data"))

        _event_type = d.pop("event_type")
        event_type = NULL if _event_type is None else ReceivableHistoryEventTypeEnum(_event_type)

        _receivable_id = d.pop("receivable_id")
        receivable_id = NULL if _receivable_id is None else UUID(_receivable_id)

        _timestamp = d.pop("timestamp")
        timestamp = NULL if _timestamp is None else read_datetime(_timestamp)

        current_pdf_url = d.pop("current_pdf_url", UNSET)

        _entity_user_id = d.pop("entity_user_id", UNSET)
        entity_user_id: None | Unset | UUID
        if _entity_user_id is None or isinstance(_entity_user_id, Unset):
            entity_user_id = _entity_user_id
        else:
            _entity_user_id_type_0 = _entity_user_id
            entity_user_id_type_0 = NULL if _entity_user_id_type_0 is None else UUID(_entity_user_id_type_0)

            entity_user_id = entity_user_id_type_0

        receivable_history_response = cls(
            id=id,
            event_data=event_data,
            event_type=event_type,
            receivable_id=receivable_id,
            timestamp=timestamp,
            current_pdf_url=current_pdf_url,
            entity_user_id=entity_user_id,
        )

        receivable_history_response.additional_properties = d
        return receivable_history_response

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
