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
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="Assignment")


@_attrs_define
class Assignment:
    """A user or resource at work on a task.

    Attributes:
        allocated_minutes (int | None | Unset):
        assignee_id (None | str | Unset): Sent when `assignee` is included.
        created_at (datetime.datetime | None | Unset):
        current (bool | None | Unset):
        estimated_minutes (int | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        resource_id (int | None | Unset):
        story_allocation_day_ids (list[str] | None | Unset): Sent when `story_allocation_days` is included.
        story_id (None | str | Unset): Sent when `story` is included.
        updated_at (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    allocated_minutes: int | None | Unset = UNSET
    assignee_id: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    current: bool | None | Unset = UNSET
    estimated_minutes: int | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    resource_id: int | None | Unset = UNSET
    story_allocation_day_ids: list[str] | None | Unset = UNSET
    story_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        allocated_minutes: int | None | Unset
        if isinstance(self.allocated_minutes, Unset):
            allocated_minutes = UNSET
        else:
            allocated_minutes = self.allocated_minutes

        assignee_id: None | str | Unset
        if isinstance(self.assignee_id, Unset):
            assignee_id = UNSET
        else:
            assignee_id = self.assignee_id

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

        estimated_minutes: int | None | Unset
        if isinstance(self.estimated_minutes, Unset):
            estimated_minutes = UNSET
        else:
            estimated_minutes = self.estimated_minutes

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        resource_id: int | None | Unset
        if isinstance(self.resource_id, Unset):
            resource_id = UNSET
        else:
            resource_id = self.resource_id

        story_allocation_day_ids: list[str] | None | Unset
        if isinstance(self.story_allocation_day_ids, Unset):
            story_allocation_day_ids = UNSET
        elif isinstance(self.story_allocation_day_ids, list):
            story_allocation_day_ids = self.story_allocation_day_ids

        else:
            story_allocation_day_ids = self.story_allocation_day_ids

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
        if allocated_minutes is not UNSET:
            field_dict["allocated_minutes"] = allocated_minutes
        if assignee_id is not UNSET:
            field_dict["assignee_id"] = assignee_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if current is not UNSET:
            field_dict["current"] = current
        if estimated_minutes is not UNSET:
            field_dict["estimated_minutes"] = estimated_minutes
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if resource_id is not UNSET:
            field_dict["resource_id"] = resource_id
        if story_allocation_day_ids is not UNSET:
            field_dict["story_allocation_day_ids"] = story_allocation_day_ids
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
        allocated_minutes = d.pop("allocated_minutes", UNSET)

        assignee_id = d.pop("assignee_id", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        current = d.pop("current", UNSET)

        estimated_minutes = d.pop("estimated_minutes", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        resource_id = d.pop("resource_id", UNSET)

        _story_allocation_day_ids = d.pop("story_allocation_day_ids", UNSET)
        story_allocation_day_ids: list[str] | None | Unset
        if _story_allocation_day_ids is None or isinstance(_story_allocation_day_ids, Unset):
            story_allocation_day_ids = _story_allocation_day_ids
        else:
            story_allocation_day_ids_type_0 = cast(list[str], _story_allocation_day_ids)

            story_allocation_day_ids = story_allocation_day_ids_type_0

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

        assignment = cls(
            allocated_minutes=allocated_minutes,
            assignee_id=assignee_id,
            created_at=created_at,
            current=current,
            estimated_minutes=estimated_minutes,
            external_reference_ids=external_reference_ids,
            resource_id=resource_id,
            story_allocation_day_ids=story_allocation_day_ids,
            story_id=story_id,
            updated_at=updated_at,
            id=id,
        )

        assignment.additional_properties = d
        return assignment

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
