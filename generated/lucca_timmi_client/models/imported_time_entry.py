from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.imported_time_entry_time_source import ImportedTimeEntryTimeSource
from ..models.imported_time_entry_unit import ImportedTimeEntryUnit
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
    from ..models.duration import Duration
    from ..models.imported_time_entry_time_type import ImportedTimeEntryTimeType
    from ..models.user_reference import UserReference


T = TypeVar("T", bound="ImportedTimeEntry")


@_attrs_define
class ImportedTimeEntry:
    """
    Attributes:
        owner (UserReference):
        starts_at (datetime.datetime): Local time, without offset and without `Z`.
        duration (Duration): A length of time; send either `value` or `iso`.
        unit (ImportedTimeEntryUnit): How the time is counted.
        axis_sections (list[AxisSectionReference] | None | Unset): Left out or empty for users who do not record
            activities.
        time_type (ImportedTimeEntryTimeType | None | Unset):
        time_source (ImportedTimeEntryTimeSource | Unset): Where the entry comes from; `timer` is the clock. `import`
            makes entries read-only for attendance with clock-in and for activity schedules. The server's default is
            'manual'.
        comment (None | str | Unset):
    """

    owner: UserReference
    starts_at: datetime.datetime
    duration: Duration
    unit: ImportedTimeEntryUnit
    axis_sections: list[AxisSectionReference] | None | Unset = UNSET
    time_type: ImportedTimeEntryTimeType | None | Unset = UNSET
    time_source: ImportedTimeEntryTimeSource | Unset = UNSET
    comment: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.imported_time_entry_time_type import ImportedTimeEntryTimeType  # noqa: PLC0415

        owner = NULL if self.owner is None else write_object(self.owner)

        starts_at = NULL if self.starts_at is None else write_iso(self.starts_at)

        duration = NULL if self.duration is None else write_object(self.duration)

        unit = NULL if self.unit is None else write_word(self.unit)

        axis_sections: list[dict[str, Any]] | None | Unset
        if isinstance(self.axis_sections, Unset):
            axis_sections = UNSET
        elif isinstance(self.axis_sections, list):
            axis_sections = NULL
            if self.axis_sections is not None:
                axis_sections = []
                for axis_sections_type_0_item_data in write_each(self.axis_sections):
                    axis_sections_type_0_item = (
                        NULL if axis_sections_type_0_item_data is None else write_object(axis_sections_type_0_item_data)
                    )
                    axis_sections.append(axis_sections_type_0_item)

        else:
            axis_sections = self.axis_sections

        time_type: dict[str, Any] | None | Unset
        if isinstance(self.time_type, Unset):
            time_type = UNSET
        elif isinstance(self.time_type, ImportedTimeEntryTimeType):
            time_type = NULL if self.time_type is None else write_object(self.time_type)
        else:
            time_type = self.time_type

        time_source: str | Unset = UNSET
        if not isinstance(self.time_source, Unset):
            time_source = NULL if self.time_source is None else write_word(self.time_source)

        comment: None | str | Unset
        if isinstance(self.comment, Unset):
            comment = UNSET
        else:
            comment = self.comment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "owner": owner,
                "startsAt": starts_at,
                "duration": duration,
                "unit": unit,
            }
        )
        if axis_sections is not UNSET:
            field_dict["axisSections"] = axis_sections
        if time_type is not UNSET:
            field_dict["timeType"] = time_type
        if time_source is not UNSET:
            field_dict["timeSource"] = time_source
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _owner = d.pop("owner")
        owner = NULL if _owner is None else __models.UserReference.from_dict(_owner)

        _starts_at = d.pop("startsAt")
        starts_at = NULL if _starts_at is None else read_datetime(_starts_at)

        _duration = d.pop("duration")
        duration = NULL if _duration is None else __models.Duration.from_dict(_duration)

        _unit = d.pop("unit")
        unit = NULL if _unit is None else ImportedTimeEntryUnit(_unit)

        _axis_sections = d.pop("axisSections", UNSET)
        axis_sections: list[AxisSectionReference] | None | Unset
        if _axis_sections is None or isinstance(_axis_sections, Unset):
            axis_sections = _axis_sections
        else:
            _axis_sections_type_0 = _axis_sections
            axis_sections_type_0: list[AxisSectionReference] = NULL
            if _axis_sections_type_0 is not None:
                axis_sections_type_0 = []
                for axis_sections_type_0_item_data in read_list(_axis_sections_type_0):
                    _axis_sections_type_0_item = axis_sections_type_0_item_data
                    axis_sections_type_0_item = (
                        NULL
                        if _axis_sections_type_0_item is None
                        else __models.AxisSectionReference.from_dict(_axis_sections_type_0_item)
                    )

                    axis_sections_type_0.append(axis_sections_type_0_item)

            axis_sections = axis_sections_type_0

        _time_type = d.pop("timeType", UNSET)
        time_type: ImportedTimeEntryTimeType | None | Unset
        if _time_type is None or isinstance(_time_type, Unset):
            time_type = _time_type
        else:
            _time_type_type_0 = _time_type
            time_type_type_0 = (
                NULL if _time_type_type_0 is None else __models.ImportedTimeEntryTimeType.from_dict(_time_type_type_0)
            )

            time_type = time_type_type_0

        _time_source = d.pop("timeSource", UNSET)
        time_source: ImportedTimeEntryTimeSource | Unset
        if isinstance(_time_source, Unset):
            time_source = UNSET
        elif _time_source is None:
            time_source = NULL
        else:
            time_source = ImportedTimeEntryTimeSource(_time_source)

        comment = d.pop("comment", UNSET)

        imported_time_entry = cls(
            owner=owner,
            starts_at=starts_at,
            duration=duration,
            unit=unit,
            axis_sections=axis_sections,
            time_type=time_type,
            time_source=time_source,
            comment=comment,
        )

        imported_time_entry.additional_properties = d
        return imported_time_entry

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
