from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.time_entry_creation_source import TimeEntryCreationSource
from ..models.time_entry_layer import TimeEntryLayer
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
    from ..models.axis_section import AxisSection
    from ..models.linked_user import LinkedUser
    from ..models.time_entry_comment import TimeEntryComment


T = TypeVar("T", bound="TimeEntry")


@_attrs_define
class TimeEntry:
    """
    Attributes:
        id (int | None | Unset): Number of the entry; must nevertheless be sent on an update.
        owner_id (int | None | Unset): Number of the user whose time it is.
        starts_at (datetime.datetime | None | Unset): Local time, without offset. With the units 0 and 1 the time can
            only be 00:00:00 for the morning or 12:00:00 for the afternoon.
        duration (None | str | Unset): Written `d.hh:mm:ss`, where the days may be left out; at most `1.00:00:00`.
        unit (None | TimeEntryUnit | Unset):
        ends_at (datetime.datetime | None | Unset): Local time, without offset.
        author_id (int | None | Unset): Number of the user who made the entry.
        modifier_id (int | None | Unset): Number of the user who changed the entry last.
        created_at (datetime.datetime | None | Unset):
        modified_at (datetime.datetime | None | Unset):
        archived_at (datetime.datetime | None | Unset): When the entry was deleted.
        creation_source (None | TimeEntryCreationSource | Unset):
        layer (None | TimeEntryLayer | Unset):
        axis_sections (list[AxisSection] | None | Unset): Left out or empty for users who do not record activities.
        comment (None | TimeEntryComment | Unset):
        time_type_id (int | None | Unset): Number of the time type, where time types are configured.
        timesheet_id (int | None | Unset): Number of the timesheet that contains the entry.
        owner (LinkedUser | None | Unset):
    """

    id: int | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    starts_at: datetime.datetime | None | Unset = UNSET
    duration: None | str | Unset = UNSET
    unit: None | TimeEntryUnit | Unset = UNSET
    ends_at: datetime.datetime | None | Unset = UNSET
    author_id: int | None | Unset = UNSET
    modifier_id: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    modified_at: datetime.datetime | None | Unset = UNSET
    archived_at: datetime.datetime | None | Unset = UNSET
    creation_source: None | TimeEntryCreationSource | Unset = UNSET
    layer: None | TimeEntryLayer | Unset = UNSET
    axis_sections: list[AxisSection] | None | Unset = UNSET
    comment: None | TimeEntryComment | Unset = UNSET
    time_type_id: int | None | Unset = UNSET
    timesheet_id: int | None | Unset = UNSET
    owner: LinkedUser | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.linked_user import LinkedUser  # noqa: PLC0415
        from ..models.time_entry_comment import TimeEntryComment  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        owner_id: int | None | Unset
        if isinstance(self.owner_id, Unset):
            owner_id = UNSET
        else:
            owner_id = self.owner_id

        starts_at: None | str | Unset
        if isinstance(self.starts_at, Unset):
            starts_at = UNSET
        elif isinstance(self.starts_at, datetime.datetime):
            starts_at = NULL if self.starts_at is None else write_iso(self.starts_at)
        else:
            starts_at = self.starts_at

        duration: None | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        unit: int | None | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        elif isinstance(self.unit, TimeEntryUnit):
            unit = NULL if self.unit is None else write_word(self.unit)
        else:
            unit = self.unit

        ends_at: None | str | Unset
        if isinstance(self.ends_at, Unset):
            ends_at = UNSET
        elif isinstance(self.ends_at, datetime.datetime):
            ends_at = NULL if self.ends_at is None else write_iso(self.ends_at)
        else:
            ends_at = self.ends_at

        author_id: int | None | Unset
        if isinstance(self.author_id, Unset):
            author_id = UNSET
        else:
            author_id = self.author_id

        modifier_id: int | None | Unset
        if isinstance(self.modifier_id, Unset):
            modifier_id = UNSET
        else:
            modifier_id = self.modifier_id

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        modified_at: None | str | Unset
        if isinstance(self.modified_at, Unset):
            modified_at = UNSET
        elif isinstance(self.modified_at, datetime.datetime):
            modified_at = NULL if self.modified_at is None else write_iso(self.modified_at)
        else:
            modified_at = self.modified_at

        archived_at: None | str | Unset
        if isinstance(self.archived_at, Unset):
            archived_at = UNSET
        elif isinstance(self.archived_at, datetime.datetime):
            archived_at = NULL if self.archived_at is None else write_iso(self.archived_at)
        else:
            archived_at = self.archived_at

        creation_source: int | None | Unset
        if isinstance(self.creation_source, Unset):
            creation_source = UNSET
        elif isinstance(self.creation_source, TimeEntryCreationSource):
            creation_source = NULL if self.creation_source is None else write_word(self.creation_source)
        else:
            creation_source = self.creation_source

        layer: int | None | Unset
        if isinstance(self.layer, Unset):
            layer = UNSET
        elif isinstance(self.layer, TimeEntryLayer):
            layer = NULL if self.layer is None else write_word(self.layer)
        else:
            layer = self.layer

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

        comment: dict[str, Any] | None | Unset
        if isinstance(self.comment, Unset):
            comment = UNSET
        elif isinstance(self.comment, TimeEntryComment):
            comment = NULL if self.comment is None else write_object(self.comment)
        else:
            comment = self.comment

        time_type_id: int | None | Unset
        if isinstance(self.time_type_id, Unset):
            time_type_id = UNSET
        else:
            time_type_id = self.time_type_id

        timesheet_id: int | None | Unset
        if isinstance(self.timesheet_id, Unset):
            timesheet_id = UNSET
        else:
            timesheet_id = self.timesheet_id

        owner: dict[str, Any] | None | Unset
        if isinstance(self.owner, Unset):
            owner = UNSET
        elif isinstance(self.owner, LinkedUser):
            owner = NULL if self.owner is None else write_object(self.owner)
        else:
            owner = self.owner

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if owner_id is not UNSET:
            field_dict["ownerId"] = owner_id
        if starts_at is not UNSET:
            field_dict["startsAt"] = starts_at
        if duration is not UNSET:
            field_dict["duration"] = duration
        if unit is not UNSET:
            field_dict["unit"] = unit
        if ends_at is not UNSET:
            field_dict["endsAt"] = ends_at
        if author_id is not UNSET:
            field_dict["authorId"] = author_id
        if modifier_id is not UNSET:
            field_dict["modifierId"] = modifier_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if modified_at is not UNSET:
            field_dict["modifiedAt"] = modified_at
        if archived_at is not UNSET:
            field_dict["archivedAt"] = archived_at
        if creation_source is not UNSET:
            field_dict["creationSource"] = creation_source
        if layer is not UNSET:
            field_dict["layer"] = layer
        if axis_sections is not UNSET:
            field_dict["axisSections"] = axis_sections
        if comment is not UNSET:
            field_dict["comment"] = comment
        if time_type_id is not UNSET:
            field_dict["timeTypeId"] = time_type_id
        if timesheet_id is not UNSET:
            field_dict["timesheetId"] = timesheet_id
        if owner is not UNSET:
            field_dict["owner"] = owner

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        owner_id = d.pop("ownerId", UNSET)

        _starts_at = d.pop("startsAt", UNSET)
        starts_at: datetime.datetime | None | Unset
        if _starts_at is None or isinstance(_starts_at, Unset):
            starts_at = _starts_at
        else:
            _starts_at_type_0 = _starts_at
            starts_at_type_0 = NULL if _starts_at_type_0 is None else read_datetime(_starts_at_type_0)

            starts_at = starts_at_type_0

        duration = d.pop("duration", UNSET)

        _unit = d.pop("unit", UNSET)
        unit: None | TimeEntryUnit | Unset
        if _unit is None or isinstance(_unit, Unset):
            unit = _unit
        else:
            _unit_type_0 = _unit
            unit_type_0 = NULL if _unit_type_0 is None else TimeEntryUnit(_unit_type_0)

            unit = unit_type_0

        _ends_at = d.pop("endsAt", UNSET)
        ends_at: datetime.datetime | None | Unset
        if _ends_at is None or isinstance(_ends_at, Unset):
            ends_at = _ends_at
        else:
            _ends_at_type_0 = _ends_at
            ends_at_type_0 = NULL if _ends_at_type_0 is None else read_datetime(_ends_at_type_0)

            ends_at = ends_at_type_0

        author_id = d.pop("authorId", UNSET)

        modifier_id = d.pop("modifierId", UNSET)

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        _modified_at = d.pop("modifiedAt", UNSET)
        modified_at: datetime.datetime | None | Unset
        if _modified_at is None or isinstance(_modified_at, Unset):
            modified_at = _modified_at
        else:
            _modified_at_type_0 = _modified_at
            modified_at_type_0 = NULL if _modified_at_type_0 is None else read_datetime(_modified_at_type_0)

            modified_at = modified_at_type_0

        _archived_at = d.pop("archivedAt", UNSET)
        archived_at: datetime.datetime | None | Unset
        if _archived_at is None or isinstance(_archived_at, Unset):
            archived_at = _archived_at
        else:
            _archived_at_type_0 = _archived_at
            archived_at_type_0 = NULL if _archived_at_type_0 is None else read_datetime(_archived_at_type_0)

            archived_at = archived_at_type_0

        _creation_source = d.pop("creationSource", UNSET)
        creation_source: None | TimeEntryCreationSource | Unset
        if _creation_source is None or isinstance(_creation_source, Unset):
            creation_source = _creation_source
        else:
            _creation_source_type_0 = _creation_source
            creation_source_type_0 = (
                NULL if _creation_source_type_0 is None else TimeEntryCreationSource(_creation_source_type_0)
            )

            creation_source = creation_source_type_0

        _layer = d.pop("layer", UNSET)
        layer: None | TimeEntryLayer | Unset
        if _layer is None or isinstance(_layer, Unset):
            layer = _layer
        else:
            _layer_type_0 = _layer
            layer_type_0 = NULL if _layer_type_0 is None else TimeEntryLayer(_layer_type_0)

            layer = layer_type_0

        _axis_sections = d.pop("axisSections", UNSET)
        axis_sections: list[AxisSection] | None | Unset
        if _axis_sections is None or isinstance(_axis_sections, Unset):
            axis_sections = _axis_sections
        else:
            _axis_sections_type_0 = _axis_sections
            axis_sections_type_0: list[AxisSection] = NULL
            if _axis_sections_type_0 is not None:
                axis_sections_type_0 = []
                for axis_sections_type_0_item_data in read_list(_axis_sections_type_0):
                    _axis_sections_type_0_item = axis_sections_type_0_item_data
                    axis_sections_type_0_item = (
                        NULL
                        if _axis_sections_type_0_item is None
                        else __models.AxisSection.from_dict(_axis_sections_type_0_item)
                    )

                    axis_sections_type_0.append(axis_sections_type_0_item)

            axis_sections = axis_sections_type_0

        _comment = d.pop("comment", UNSET)
        comment: None | TimeEntryComment | Unset
        if _comment is None or isinstance(_comment, Unset):
            comment = _comment
        else:
            _comment_type_0 = _comment
            comment_type_0 = NULL if _comment_type_0 is None else __models.TimeEntryComment.from_dict(_comment_type_0)

            comment = comment_type_0

        time_type_id = d.pop("timeTypeId", UNSET)

        timesheet_id = d.pop("timesheetId", UNSET)

        _owner = d.pop("owner", UNSET)
        owner: LinkedUser | None | Unset
        if _owner is None or isinstance(_owner, Unset):
            owner = _owner
        else:
            _owner_type_0 = _owner
            owner_type_0 = NULL if _owner_type_0 is None else __models.LinkedUser.from_dict(_owner_type_0)

            owner = owner_type_0

        time_entry = cls(
            id=id,
            owner_id=owner_id,
            starts_at=starts_at,
            duration=duration,
            unit=unit,
            ends_at=ends_at,
            author_id=author_id,
            modifier_id=modifier_id,
            created_at=created_at,
            modified_at=modified_at,
            archived_at=archived_at,
            creation_source=creation_source,
            layer=layer,
            axis_sections=axis_sections,
            comment=comment,
            time_type_id=time_type_id,
            timesheet_id=timesheet_id,
            owner=owner,
        )

        time_entry.additional_properties = d
        return time_entry

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
