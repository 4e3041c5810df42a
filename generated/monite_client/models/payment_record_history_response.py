from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payment_record_status_enum import PaymentRecordStatusEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="PaymentRecordHistoryResponse")


@_attrs_define
class PaymentRecordHistoryResponse:
    """A state that a payment record had.

    Attributes:
        status (PaymentRecordStatusEnum): State of a payment record.
        timestamp (datetime.datetime):
        entity_user_id (None | Unset | UUID):
    """

    status: PaymentRecordStatusEnum
    timestamp: datetime.datetime
    entity_user_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = NULL if self.status is None else write_word(self.status)

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
                "status": status,
                "timestamp": timestamp,
            }
        )
        if entity_user_id is not UNSET:
            field_dict["entity_user_id"] = entity_user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _status = d.pop("status")
        status = NULL if _status is None else PaymentRecordStatusEnum(_status)

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

        payment_record_history_response = cls(
            status=status,
            timestamp=timestamp,
            entity_user_id=entity_user_id,
        )

        payment_record_history_response.additional_properties = d
        return payment_record_history_response

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
