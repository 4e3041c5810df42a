from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

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

T = TypeVar("T", bound="Holiday")


@_attrs_define
class Holiday:
    """Day or days without work.

    Attributes:
        calendar_names_list (None | str | Unset): Only when named in `optional_fields`.
        end_date (datetime.date | None | Unset):
        holiday_calendar_association_ids (list[str] | None | Unset): Sent when `holiday_calendar_associations` is
            included.
        name (None | str | Unset):
        paid (bool | None | Unset):
        start_date (datetime.date | None | Unset):
        total_hours (int | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    calendar_names_list: None | str | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    holiday_calendar_association_ids: list[str] | None | Unset = UNSET
    name: None | str | Unset = UNSET
    paid: bool | None | Unset = UNSET
    start_date: datetime.date | None | Unset = UNSET
    total_hours: int | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        calendar_names_list: None | str | Unset
        if isinstance(self.calendar_names_list, Unset):
            calendar_names_list = UNSET
        else:
            calendar_names_list = self.calendar_names_list

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        elif isinstance(self.end_date, datetime.date):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)
        else:
            end_date = self.end_date

        holiday_calendar_association_ids: list[str] | None | Unset
        if isinstance(self.holiday_calendar_association_ids, Unset):
            holiday_calendar_association_ids = UNSET
        elif isinstance(self.holiday_calendar_association_ids, list):
            holiday_calendar_association_ids = self.holiday_calendar_association_ids

        else:
            holiday_calendar_association_ids = self.holiday_calendar_association_ids

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        paid: bool | None | Unset
        if isinstance(self.paid, Unset):
            paid = UNSET
        else:
            paid = self.paid

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.date):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)
        else:
            start_date = self.start_date

        total_hours: int | None | Unset
        if isinstance(self.total_hours, Unset):
            total_hours = UNSET
        else:
            total_hours = self.total_hours

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if calendar_names_list is not UNSET:
            field_dict["calendar_names_list"] = calendar_names_list
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if holiday_calendar_association_ids is not UNSET:
            field_dict["holiday_calendar_association_ids"] = holiday_calendar_association_ids
        if name is not UNSET:
            field_dict["name"] = name
        if paid is not UNSET:
            field_dict["paid"] = paid
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if total_hours is not UNSET:
            field_dict["total_hours"] = total_hours
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        calendar_names_list = d.pop("calendar_names_list", UNSET)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | None | Unset
        if _end_date is None or isinstance(_end_date, Unset):
            end_date = _end_date
        else:
            _end_date_type_0 = _end_date
            end_date_type_0 = NULL if _end_date_type_0 is None else read_date(_end_date_type_0)

            end_date = end_date_type_0

        _holiday_calendar_association_ids = d.pop("holiday_calendar_association_ids", UNSET)
        holiday_calendar_association_ids: list[str] | None | Unset
        if _holiday_calendar_association_ids is None or isinstance(_holiday_calendar_association_ids, Unset):
            holiday_calendar_association_ids = _holiday_calendar_association_ids
        else:
            holiday_calendar_association_ids_type_0 = cast(list[str], _holiday_calendar_association_ids)

            holiday_calendar_association_ids = holiday_calendar_association_ids_type_0

        name = d.pop("name", UNSET)

        paid = d.pop("paid", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | None | Unset
        if _start_date is None or isinstance(_start_date, Unset):
            start_date = _start_date
        else:
            _start_date_type_0 = _start_date
            start_date_type_0 = NULL if _start_date_type_0 is None else read_date(_start_date_type_0)

            start_date = start_date_type_0

        total_hours = d.pop("total_hours", UNSET)

        id = d.pop("id", UNSET)

        holiday = cls(
            calendar_names_list=calendar_names_list,
            end_date=end_date,
            holiday_calendar_association_ids=holiday_calendar_association_ids,
            name=name,
            paid=paid,
            start_date=start_date,
            total_hours=total_hours,
            id=id,
        )

        holiday.additional_properties = d
        return holiday

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
