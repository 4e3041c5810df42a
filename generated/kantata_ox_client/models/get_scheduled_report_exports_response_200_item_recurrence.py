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
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="GetScheduledReportExportsResponse200ItemRecurrence")


@_attrs_define
class GetScheduledReportExportsResponse200ItemRecurrence:
    """
    Attributes:
        cadence (str | Unset):
        start_time (datetime.datetime | Unset):
    """

    cadence: str | Unset = UNSET
    start_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cadence = self.cadence

        start_time: str | Unset = UNSET
        if not isinstance(self.start_time, Unset):
            start_time = NULL if self.start_time is None else write_iso(self.start_time)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cadence is not UNSET:
            field_dict["cadence"] = cadence
        if start_time is not UNSET:
            field_dict["start_time"] = start_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        cadence = d.pop("cadence", UNSET)

        _start_time = d.pop("start_time", UNSET)
        start_time: datetime.datetime | Unset
        if isinstance(_start_time, Unset):
            start_time = UNSET
        elif _start_time is None:
            start_time = NULL
        else:
            start_time = read_datetime(_start_time)

        get_scheduled_report_exports_response_200_item_recurrence = cls(
            cadence=cadence,
            start_time=start_time,
        )

        get_scheduled_report_exports_response_200_item_recurrence.additional_properties = d
        return get_scheduled_report_exports_response_200_item_recurrence

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
