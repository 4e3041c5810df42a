from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="NewWorkweek")


@_attrs_define
class NewWorkweek:
    """
    Attributes:
        start_date (datetime.date | Unset):
        sunday_minutes (int | Unset):
        monday_minutes (int | Unset):
        tuesday_minutes (int | Unset):
        wednesday_minutes (int | Unset):
        thursday_minutes (int | Unset):
        friday_minutes (int | Unset):
        saturday_minutes (int | Unset):
    """

    start_date: datetime.date | Unset = UNSET
    sunday_minutes: int | Unset = UNSET
    monday_minutes: int | Unset = UNSET
    tuesday_minutes: int | Unset = UNSET
    wednesday_minutes: int | Unset = UNSET
    thursday_minutes: int | Unset = UNSET
    friday_minutes: int | Unset = UNSET
    saturday_minutes: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)

        sunday_minutes = self.sunday_minutes

        monday_minutes = self.monday_minutes

        tuesday_minutes = self.tuesday_minutes

        wednesday_minutes = self.wednesday_minutes

        thursday_minutes = self.thursday_minutes

        friday_minutes = self.friday_minutes

        saturday_minutes = self.saturday_minutes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if sunday_minutes is not UNSET:
            field_dict["sunday_minutes"] = sunday_minutes
        if monday_minutes is not UNSET:
            field_dict["monday_minutes"] = monday_minutes
        if tuesday_minutes is not UNSET:
            field_dict["tuesday_minutes"] = tuesday_minutes
        if wednesday_minutes is not UNSET:
            field_dict["wednesday_minutes"] = wednesday_minutes
        if thursday_minutes is not UNSET:
            field_dict["thursday_minutes"] = thursday_minutes
        if friday_minutes is not UNSET:
            field_dict["friday_minutes"] = friday_minutes
        if saturday_minutes is not UNSET:
            field_dict["saturday_minutes"] = saturday_minutes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | Unset
        if isinstance(_start_date, Unset):
            start_date = UNSET
        elif _start_date is None:
            start_date = NULL
        else:
            start_date = read_date(_start_date)

        sunday_minutes = d.pop("sunday_minutes", UNSET)

        monday_minutes = d.pop("monday_minutes", UNSET)

        tuesday_minutes = d.pop("tuesday_minutes", UNSET)

        wednesday_minutes = d.pop("wednesday_minutes", UNSET)

        thursday_minutes = d.pop("thursday_minutes", UNSET)

        friday_minutes = d.pop("friday_minutes", UNSET)

        saturday_minutes = d.pop("saturday_minutes", UNSET)

        new_workweek = cls(
            start_date=start_date,
            sunday_minutes=sunday_minutes,
            monday_minutes=monday_minutes,
            tuesday_minutes=tuesday_minutes,
            wednesday_minutes=wednesday_minutes,
            thursday_minutes=thursday_minutes,
            friday_minutes=friday_minutes,
            saturday_minutes=saturday_minutes,
        )

        new_workweek.additional_properties = d
        return new_workweek

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
