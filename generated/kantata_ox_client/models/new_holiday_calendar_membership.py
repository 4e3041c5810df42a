from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="NewHolidayCalendarMembership")


@_attrs_define
class NewHolidayCalendarMembership:
    """
    Attributes:
        start_date (datetime.date):
        holiday_calendar_id (int): Id of the holiday calendar.
        user_id (int): Id of the user.
    """

    start_date: datetime.date
    holiday_calendar_id: int
    user_id: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start_date = NULL if self.start_date is None else write_iso(self.start_date)

        holiday_calendar_id = self.holiday_calendar_id

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "start_date": start_date,
                "holiday_calendar_id": holiday_calendar_id,
                "user_id": user_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _start_date = d.pop("start_date")
        start_date = NULL if _start_date is None else read_date(_start_date)

        holiday_calendar_id = d.pop("holiday_calendar_id")

        user_id = d.pop("user_id")

        new_holiday_calendar_membership = cls(
            start_date=start_date,
            holiday_calendar_id=holiday_calendar_id,
            user_id=user_id,
        )

        new_holiday_calendar_membership.additional_properties = d
        return new_holiday_calendar_membership

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
