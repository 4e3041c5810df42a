from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payable_history_event_type_enum import PayableHistoryEventTypeEnum
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
    from ..models.file_attached_event_data import FileAttachedEventData
    from ..models.payable_created_event_data import PayableCreatedEventData
    from ..models.payable_credit_note_linked_event_data import PayableCreditNoteLinkedEventData
    from ..models.payable_credit_note_unlinked_event_data import PayableCreditNoteUnlinkedEventData
    from ..models.payable_status_changed_event_data import PayableStatusChangedEventData
    from ..models.payable_updated_event_data import PayableUpdatedEventData


T = TypeVar("T", bound="PayableHistoryResponse")


@_attrs_define
class PayableHistoryResponse:
    """Something that happened to a payable; event_type tells the form of event_data.

    Attributes:
        id (UUID):
        event_data (FileAttachedEventData | PayableCreatedEventData | PayableCreditNoteLinkedEventData |
            PayableCreditNoteUnlinkedEventData | PayableStatusChangedEventData | PayableUpdatedEventData):
        event_type (PayableHistoryEventTypeEnum): What happened to a payable.
        payable_id (UUID):
        timestamp (datetime.datetime):
        entity_user_id (None | Unset | UUID):
    """

    id: UUID
    event_data: (
        FileAttachedEventData
        | PayableCreatedEventData
        | PayableCreditNoteLinkedEventData
        | PayableCreditNoteUnlinkedEventData
        | PayableStatusChangedEventData
        | PayableUpdatedEventData
    )
    event_type: PayableHistoryEventTypeEnum
    payable_id: UUID
    timestamp: datetime.datetime
    entity_user_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.file_attached_event_data import FileAttachedEventData  # noqa: PLC0415
        from ..models.payable_created_event_data import PayableCreatedEventData  # noqa: PLC0415
        from ..models.payable_credit_note_linked_event_data import PayableCreditNoteLinkedEventData  # noqa: PLC0415
        from ..models.payable_credit_note_unlinked_event_data import PayableCreditNoteUnlinkedEventData  # noqa: PLC0415
        from ..models.payable_status_changed_event_data import PayableStatusChangedEventData  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        event_data: dict[str, Any]
        if isinstance(self.event_data, PayableStatusChangedEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        elif isinstance(self.event_data, PayableCreatedEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        elif isinstance(self.event_data, PayableCreditNoteLinkedEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        elif isinstance(self.event_data, PayableCreditNoteUnlinkedEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        elif isinstance(self.event_data, FileAttachedEventData):
            event_data = NULL if self.event_data is None else write_object(self.event_data)
        else:
            event_data = NULL if self.event_data is None else write_object(self.event_data)

        event_type = NULL if self.event_type is None else write_word(self.event_type)

        payable_id = NULL if self.payable_id is None else str(self.payable_id)

        timestamp = NULL if self.timestamp is None else write_iso(self.timestamp)

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
                "payable_id": payable_id,
                "timestamp": timestamp,
            }
        )
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
            FileAttachedEventData
            | PayableCreatedEventData
            | PayableCreditNoteLinkedEventData
            | PayableCreditNoteUnlinkedEventData
            | PayableStatusChangedEventData
            | PayableUpdatedEventData
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _event_data_type_0 = data
                event_data_type_0 = (
                    NULL
                    if _event_data_type_0 is None
                    else __models.PayableStatusChangedEventData.from_dict(_event_data_type_0)
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
                    else __models.PayableCreatedEventData.from_dict(_event_data_type_1)
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
                    else __models.PayableCreditNoteLinkedEventData.from_dict(_event_data_type_2)
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
                    else __models.PayableCreditNoteUnlinkedEventData.from_dict(_event_data_type_3)
                )

                return event_data_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _event_data_type_4 = data
                event_data_type_4 = (
                    NULL if _event_data_type_4 is None else __models.FileAttachedEventData.from_dict(_event_data_type_4)
                )

                return event_data_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _event_data_type_5 = data
            event_data_type_5 = (
                NULL if _event_data_type_5 is None else __models.PayableUpdatedEventData.from_dict(_event_data_type_5)
            )

            return event_data_type_5

        event_data = _parse_event_data(d.pop("event_data"))

        _event_type = d.pop("event_type")
        event_type = NULL if _event_type is None else PayableHistoryEventTypeEnum(_event_type)

        _payable_id = d.pop("payable_id")
        payable_id = NULL if _payable_id is None else UUID(_payable_id)

        _timestamp = d.pop("timestamp")
        timestamp = NULL if _timestamp is None else read_datetime(_timestamp)

        _entity_user_id = d.pop("entity_user_id", UNSET)
        entity_user_id: None | Unset | UUID
        if _entity_user_id is None or isinstance(_entity_user_id, Unset):
            entity_user_id = _entity_user_id
        else:
            _entity_user_id_type_0 = _entity_user_id
            entity_user_id_type_0 = NULL if _entity_user_id_type_0 is None else UUID(_entity_user_id_type_0)

            entity_user_id = entity_user_id_type_0

        payable_history_response = cls(
            id=id,
            event_data=event_data,
            event_type=event_type,
            payable_id=payable_id,
            timestamp=timestamp,
            entity_user_id=entity_user_id,
        )

        payable_history_response.additional_properties = d
        return payable_history_response

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
