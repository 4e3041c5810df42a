from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="NewWorkspaceResourceSkill")


@_attrs_define
class NewWorkspaceResourceSkill:
    """
    Attributes:
        skill_id (int): Id of the skill.
        workspace_resource_id (int): Id of the workspace resource.
        level (int | Unset):
    """

    skill_id: int
    workspace_resource_id: int
    level: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        skill_id = self.skill_id

        workspace_resource_id = self.workspace_resource_id

        level = self.level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "skill_id": skill_id,
                "workspace_resource_id": workspace_resource_id,
            }
        )
        if level is not UNSET:
            field_dict["level"] = level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        skill_id = d.pop("skill_id")

        workspace_resource_id = d.pop("workspace_resource_id")

        level = d.pop("level", UNSET)

        new_workspace_resource_skill = cls(
            skill_id=skill_id,
            workspace_resource_id=workspace_resource_id,
            level=level,
        )

        new_workspace_resource_skill.additional_properties = d
        return new_workspace_resource_skill

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
