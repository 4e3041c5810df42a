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

T = TypeVar("T", bound="StoryTask")


@_attrs_define
class StoryTask:
    """Item of the checklist of a task.

    Attributes:
        completed (bool | None | Unset):
        completed_at (datetime.datetime | None | Unset):
        completed_by_id (None | str | Unset): Sent when `completed_by` is included.
        created_at (datetime.datetime | None | Unset):
        name (None | str | Unset):
        position (int | None | Unset):
        story_id (None | str | Unset): Sent when `story` is included.
        updated_at (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    completed: bool | None | Unset = UNSET
    completed_at: datetime.datetime | None | Unset = UNSET
    completed_by_id: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    name: None | str | Unset = UNSET
    position: int | None | Unset = UNSET
    story_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        completed: bool | None | Unset
        if isinstance(self.completed, Unset):
            completed = UNSET
        else:
            completed = self.completed

        completed_at: None | str | Unset
        if isinstance(self.completed_at, Unset):
            completed_at = UNSET
        elif isinstance(self.completed_at, datetime.datetime):
            completed_at = NULL if self.completed_at is None else write_iso(self.completed_at)
        else:
            completed_at = self.completed_at

        completed_by_id: None | str | Unset
        if isinstance(self.completed_by_id, Unset):
            completed_by_id = UNSET
        else:
            completed_by_id = self.completed_by_id

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        position: int | None | Unset
        if isinstance(self.position, Unset):
            position = UNSET
        else:
            position = self.position

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

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if completed is not UNSET:
            field_dict["completed"] = completed
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if completed_by_id is not UNSET:
            field_dict["completed_by_id"] = completed_by_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if name is not UNSET:
            field_dict["name"] = name
        if position is not UNSET:
            field_dict["position"] = position
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        completed = d.pop("completed", UNSET)

        _completed_at = d.pop("completed_at", UNSET)
        completed_at: datetime.datetime | None | Unset
        if _completed_at is None or isinstance(_completed_at, Unset):
            completed_at = _completed_at
        else:
            _completed_at_type_0 = _completed_at
            completed_at_type_0 = NULL if _completed_at_type_0 is None else read_datetime(_completed_at_type_0)

            completed_at = completed_at_type_0

        completed_by_id = d.pop("completed_by_id", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        name = d.pop("name", UNSET)

        position = d.pop("position", UNSET)

        story_id = d.pop("story_id", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        id = d.pop("id", UNSET)

        story_task = cls(
            completed=completed,
            completed_at=completed_at,
            completed_by_id=completed_by_id,
            created_at=created_at,
            name=name,
            position=position,
            story_id=story_id,
            updated_at=updated_at,
            id=id,
        )

        story_task.additional_properties = d
        return story_task

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
