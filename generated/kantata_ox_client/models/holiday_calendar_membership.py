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
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="HolidayCalendarMembership")


@_attrs_define
class HolidayCalendarMembership:
    """The calendar that holds for a user, from when to when.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        end_date (datetime.date | None | Unset):
        holiday_calendar_id (None | str | Unset): Sent when `holiday_calendar` is included.
        in_use (bool | None | Unset):
        start_date (datetime.date | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        user_id (int | None | str | Unset): Sent when `user` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    holiday_calendar_id: None | str | Unset = UNSET
    in_use: bool | None | Unset = UNSET
    start_date: datetime.date | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: int | None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        elif isinstance(self.end_date, datetime.date):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)
        else:
            end_date = self.end_date

        holiday_calendar_id: None | str | Unset
        if isinstance(self.holiday_calendar_id, Unset):
            holiday_calendar_id = UNSET
        else:
            holiday_calendar_id = self.holiday_calendar_id

        in_use: bool | None | Unset
        if isinstance(self.in_use, Unset):
            in_use = UNSET
        else:
            in_use = self.in_use

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.date):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)
        else:
            start_date = self.start_date

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_id: int | None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if holiday_calendar_id is not UNSET:
            field_dict["holiday_calendar_id"] = holiday_calendar_id
        if in_use is not UNSET:
            field_dict["in_use"] = in_use
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | None | Unset
        if _end_date is None or isinstance(_end_date, Unset):
            end_date = _end_date
        else:
            _end_date_type_0 = _end_date
            end_date_type_0 = NULL if _end_date_type_0 is None else read_date(_end_date_type_0)

            end_date = end_date_type_0

        holiday_calendar_id = d.pop("holiday_calendar_id", UNSET)

        in_use = d.pop("in_use", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | None | Unset
        if _start_date is None or isinstance(_start_date, Unset):
            start_date = _start_date
        else:
            _start_date_type_0 = _start_date
            start_date_type_0 = NULL if _start_date_type_0 is None else read_date(_start_date_type_0)

            start_date = start_date_type_0

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        def _parse_user_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        user_id = _parse_user_id(d.pop("user_id", UNSET))

        id = d.pop("id", UNSET)

        holiday_calendar_membership = cls(
            created_at=created_at,
            end_date=end_date,
            holiday_calendar_id=holiday_calendar_id,
            in_use=in_use,
            start_date=start_date,
            updated_at=updated_at,
            user_id=user_id,
            id=id,
        )

        holiday_calendar_membership.additional_properties = d
        return holiday_calendar_membership

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
