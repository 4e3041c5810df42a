from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_workspace_resource_skill import NewWorkspaceResourceSkill


T = TypeVar("T", bound="CreateWorkspaceResourceSkillBody")


@_attrs_define
class CreateWorkspaceResourceSkillBody:
    """
    Attributes:
        workspace_resource_skill (NewWorkspaceResourceSkill):
    """

    workspace_resource_skill: NewWorkspaceResourceSkill
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_resource_skill = (
            NULL if self.workspace_resource_skill is None else write_object(self.workspace_resource_skill)
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workspace_resource_skill": workspace_resource_skill,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _workspace_resource_skill = d.pop("workspace_resource_skill")
        workspace_resource_skill = (
            NULL
            if _workspace_resource_skill is None
            else __models.NewWorkspaceResourceSkill.from_dict(_workspace_resource_skill)
        )

        create_workspace_resource_skill_body = cls(
            workspace_resource_skill=workspace_resource_skill,
        )

        create_workspace_resource_skill_body.additional_properties = d
        return create_workspace_resource_skill_body

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
