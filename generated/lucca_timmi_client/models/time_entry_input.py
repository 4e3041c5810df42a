from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.time_entry_creation_source import TimeEntryCreationSource
from ..models.time_entry_unit import TimeEntryUnit
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.axis_section_reference import AxisSectionReference
    from ..models.time_entry_comment_input import TimeEntryCommentInput


T = TypeVar("T", bound="TimeEntryInput")


@_attrs_define
class TimeEntryInput:
    """
    Attributes:
        owner_id (int): Number of the user whose time it is.
        starts_at (datetime.datetime): Local time, without offset. With the units days and hours the time can only be
            00:00:00 for the morning or 12:00:00 for the afternoon.
        duration (str): Written `d.hh:mm:ss`, where the days may be left out; at most `1.00:00:00`.
        unit (TimeEntryUnit): 0 days, 1 hours, 2 time.
        creation_source (TimeEntryCreationSource | Unset): 0 theoretical, used as a fallback; 1 quick fill or bookmarked
            week; 2 manual; 3 import; 4 clock.
        axis_sections (list[AxisSectionReference] | Unset): Left out or empty for users who do not record activities.
        comment (TimeEntryCommentInput | Unset): Comment of an entry that records an activity.
        time_type_id (int | Unset): Number of the time type, where time types are configured.
    """

    owner_id: int
    starts_at: datetime.datetime
    duration: str
    unit: TimeEntryUnit
    creation_source: TimeEntryCreationSource | Unset = UNSET
    axis_sections: list[AxisSectionReference] | Unset = UNSET
    comment: TimeEntryCommentInput | Unset = UNSET
    time_type_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        owner_id = self.owner_id

        starts_at = NULL if self.starts_at is None else write_iso(self.starts_at)

        duration = self.duration

        unit = NULL if self.unit is None else write_word(self.unit)

        creation_source: int | Unset = UNSET
        if not isinstance(self.creation_source, Unset):
            creation_source = NULL if self.creation_source is None else write_word(self.creation_source)

        axis_sections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.axis_sections, Unset):
            axis_sections = NULL
            if self.axis_sections is not None:
                axis_sections = []
                for axis_sections_item_data in write_each(self.axis_sections):
                    axis_sections_item = (
                        NULL if axis_sections_item_data is None else write_object(axis_sections_item_data)
                    )
                    axis_sections.append(axis_sections_item)

        comment: dict[str, Any] | Unset = UNSET
        if not isinstance(self.comment, Unset):
            comment = NULL if self.comment is None else write_object(self.comment)

        time_type_id = self.time_type_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ownerId": owner_id,
                "startsAt": starts_at,
                "duration": duration,
                "unit": unit,
            }
        )
        if creation_source is not UNSET:
            field_dict["creationSource"] = creation_source
        if axis_sections is not UNSET:
            field_dict["axisSections"] = axis_sections
        if comment is not UNSET:
            field_dict["comment"] = comment
        if time_type_id is not UNSET:
            field_dict["timeTypeId"] = time_type_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        owner_id = d.pop("ownerId")

        _starts_at = d.pop("startsAt")
        starts_at = NULL if _starts_at is None else read_datetime(_starts_at)

        duration = d.pop("duration")

        _unit = d.pop("unit")
        unit = NULL if _unit is None else TimeEntryUnit(_unit)

        _creation_source = d.pop("creationSource", UNSET)
        creation_source: TimeEntryCreationSource | Unset
        if isinstance(_creation_source, Unset):
            creation_source = UNSET
        elif _creation_source is None:
            creation_source = NULL
        else:
            creation_source = TimeEntryCreationSource(_creation_source)

        _axis_sections = d.pop("axisSections", UNSET)
        axis_sections: list[AxisSectionReference] | Unset = UNSET
        if _axis_sections is None:
            axis_sections = NULL
        elif _axis_sections is not UNSET:
            axis_sections = []
            for axis_sections_item_data in read_list(_axis_sections):
                _axis_sections_item = axis_sections_item_data
                axis_sections_item = (
                    NULL
                    if _axis_sections_item is None
                    else __models.AxisSectionReference.from_dict(_axis_sections_item)
                )

                axis_sections.append(axis_sections_item)

        _comment = d.pop("comment", UNSET)
        comment: TimeEntryCommentInput | Unset
        if isinstance(_comment, Unset):
            comment = UNSET
        elif _comment is None:
            comment = NULL
        else:
            comment = __models.TimeEntryCommentInput.from_dict(_comment)

        time_type_id = d.pop("timeTypeId", UNSET)

        time_entry_input = cls(
            owner_id=owner_id,
            starts_at=starts_at,
            duration=duration,
            unit=unit,
            creation_source=creation_source,
            axis_sections=axis_sections,
            comment=comment,
            time_type_id=time_type_id,
        )

        time_entry_input.additional_properties = d
        return time_entry_input

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
