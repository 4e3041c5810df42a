from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="HolidayCalendarAssociation")


@_attrs_define
class HolidayCalendarAssociation:
    """A holiday as part of a calendar.

    Attributes:
        holiday_calendar_id (None | str | Unset): Sent when `holiday_calendar` is included.
        holiday_calendar_name (None | str | Unset):
        holiday_id (None | str | Unset): Sent when `holiday` is included.
        holiday_name (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    holiday_calendar_id: None | str | Unset = UNSET
    holiday_calendar_name: None | str | Unset = UNSET
    holiday_id: None | str | Unset = UNSET
    holiday_name: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        holiday_calendar_id: None | str | Unset
        if isinstance(self.holiday_calendar_id, Unset):
            holiday_calendar_id = UNSET
        else:
            holiday_calendar_id = self.holiday_calendar_id

        holiday_calendar_name: None | str | Unset
        if isinstance(self.holiday_calendar_name, Unset):
            holiday_calendar_name = UNSET
        else:
            holiday_calendar_name = self.holiday_calendar_name

        holiday_id: None | str | Unset
        if isinstance(self.holiday_id, Unset):
            holiday_id = UNSET
        else:
            holiday_id = self.holiday_id

        holiday_name: None | str | Unset
        if isinstance(self.holiday_name, Unset):
            holiday_name = UNSET
        else:
            holiday_name = self.holiday_name

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if holiday_calendar_id is not UNSET:
            field_dict["holiday_calendar_id"] = holiday_calendar_id
        if holiday_calendar_name is not UNSET:
            field_dict["holiday_calendar_name"] = holiday_calendar_name
        if holiday_id is not UNSET:
            field_dict["holiday_id"] = holiday_id
        if holiday_name is not UNSET:
            field_dict["holiday_name"] = holiday_name
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        holiday_calendar_id = d.pop("holiday_calendar_id", UNSET)

        holiday_calendar_name = d.pop("holiday_calendar_name", UNSET)

        holiday_id = d.pop("holiday_id", UNSET)

        holiday_name = d.pop("holiday_name", UNSET)

        id = d.pop("id", UNSET)

        holiday_calendar_association = cls(
            holiday_calendar_id=holiday_calendar_id,
            holiday_calendar_name=holiday_calendar_name,
            holiday_id=holiday_id,
            holiday_name=holiday_name,
            id=id,
        )

        holiday_calendar_association.additional_properties = d
        return holiday_calendar_association

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
