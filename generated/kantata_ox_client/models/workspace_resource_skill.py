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

T = TypeVar("T", bound="WorkspaceResourceSkill")


@_attrs_define
class WorkspaceResourceSkill:
    """Skill asked of a resource of a project.

    Attributes:
        cached_skill_name (None | str | Unset):
        created_at (datetime.datetime | None | Unset):
        creator_id (None | str | Unset): Sent when `creator` is included.
        level (int | None | Unset):
        max_level (int | None | Unset):
        skill_id (None | str | Unset): Sent when `skill` is included.
        updated_at (datetime.datetime | None | Unset):
        workspace_resource_id (None | str | Unset): Sent when `workspace_resource` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    cached_skill_name: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    creator_id: None | str | Unset = UNSET
    level: int | None | Unset = UNSET
    max_level: int | None | Unset = UNSET
    skill_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workspace_resource_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cached_skill_name: None | str | Unset
        if isinstance(self.cached_skill_name, Unset):
            cached_skill_name = UNSET
        else:
            cached_skill_name = self.cached_skill_name

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        creator_id: None | str | Unset
        if isinstance(self.creator_id, Unset):
            creator_id = UNSET
        else:
            creator_id = self.creator_id

        level: int | None | Unset
        if isinstance(self.level, Unset):
            level = UNSET
        else:
            level = self.level

        max_level: int | None | Unset
        if isinstance(self.max_level, Unset):
            max_level = UNSET
        else:
            max_level = self.max_level

        skill_id: None | str | Unset
        if isinstance(self.skill_id, Unset):
            skill_id = UNSET
        else:
            skill_id = self.skill_id

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        workspace_resource_id: None | str | Unset
        if isinstance(self.workspace_resource_id, Unset):
            workspace_resource_id = UNSET
        else:
            workspace_resource_id = self.workspace_resource_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cached_skill_name is not UNSET:
            field_dict["cached_skill_name"] = cached_skill_name
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if level is not UNSET:
            field_dict["level"] = level
        if max_level is not UNSET:
            field_dict["max_level"] = max_level
        if skill_id is not UNSET:
            field_dict["skill_id"] = skill_id
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if workspace_resource_id is not UNSET:
            field_dict["workspace_resource_id"] = workspace_resource_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        cached_skill_name = d.pop("cached_skill_name", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        creator_id = d.pop("creator_id", UNSET)

        level = d.pop("level", UNSET)

        max_level = d.pop("max_level", UNSET)

        skill_id = d.pop("skill_id", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        workspace_resource_id = d.pop("workspace_resource_id", UNSET)

        id = d.pop("id", UNSET)

        workspace_resource_skill = cls(
            cached_skill_name=cached_skill_name,
            created_at=created_at,
            creator_id=creator_id,
            level=level,
            max_level=max_level,
            skill_id=skill_id,
            updated_at=updated_at,
            workspace_resource_id=workspace_resource_id,
            id=id,
        )

        workspace_resource_skill.additional_properties = d
        return workspace_resource_skill

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
