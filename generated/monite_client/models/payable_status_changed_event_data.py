from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payable_state_enum import PayableStateEnum
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="PayableStatusChangedEventData")


@_attrs_define
class PayableStatusChangedEventData:
    """Event data: the status changed.

    Attributes:
        new_status (PayableStateEnum): State of a payable, from draft to paid.
        old_status (PayableStateEnum): State of a payable, from draft to paid.
    """

    new_status: PayableStateEnum
    old_status: PayableStateEnum
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        new_status = NULL if self.new_status is None else write_word(self.new_status)

        old_status = NULL if self.old_status is None else write_word(self.old_status)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "new_status": new_status,
                "old_status": old_status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _new_status = d.pop("new_status")
        new_status = NULL if _new_status is None else PayableStateEnum(_new_status)

        _old_status = d.pop("old_status")
        old_status = NULL if _old_status is None else PayableStateEnum(_old_status)

        payable_status_changed_event_data = cls(
            new_status=new_status,
            old_status=old_status,
        )

        payable_status_changed_event_data.additional_properties = d
        return payable_status_changed_event_data

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
