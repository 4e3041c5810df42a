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

T = TypeVar("T", bound="StoryAllocationDay")


@_attrs_define
class StoryAllocationDay:
    """Minutes scheduled for an assignment on one day.

    Attributes:
        assignment_id (None | str | Unset): Sent when `assignment` is included.
        created_at (datetime.datetime | None | Unset):
        current (bool | None | Unset):
        date (datetime.date | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        minutes (int | None | Unset):
        story_id (None | str | Unset): Sent when `story` is included.
        updated_at (datetime.datetime | None | Unset):
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    assignment_id: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    current: bool | None | Unset = UNSET
    date: datetime.date | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    minutes: int | None | Unset = UNSET
    story_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assignment_id: None | str | Unset
        if isinstance(self.assignment_id, Unset):
            assignment_id = UNSET
        else:
            assignment_id = self.assignment_id

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        current: bool | None | Unset
        if isinstance(self.current, Unset):
            current = UNSET
        else:
            current = self.current

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        minutes: int | None | Unset
        if isinstance(self.minutes, Unset):
            minutes = UNSET
        else:
            minutes = self.minutes

        story_id: None | str | Unset
        if isinstance(self.story_id, Unset):
            story_id = UNSET
        else:
            story_id = self.story_id

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        workspace_id: None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if assignment_id is not UNSET:
            field_dict["assignment_id"] = assignment_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if current is not UNSET:
            field_dict["current"] = current
        if date is not UNSET:
            field_dict["date"] = date
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if minutes is not UNSET:
            field_dict["minutes"] = minutes
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        assignment_id = d.pop("assignment_id", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        current = d.pop("current", UNSET)

        _date = d.pop("date", UNSET)
        date: datetime.date | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_date(_date_type_0)

            date = date_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        minutes = d.pop("minutes", UNSET)

        story_id = d.pop("story_id", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        story_allocation_day = cls(
            assignment_id=assignment_id,
            created_at=created_at,
            current=current,
            date=date,
            external_reference_ids=external_reference_ids,
            minutes=minutes,
            story_id=story_id,
            updated_at=updated_at,
            workspace_id=workspace_id,
            id=id,
        )

        story_allocation_day.additional_properties = d
        return story_allocation_day

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
