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

T = TypeVar("T", bound="WorkspaceChangesProjectTemplateAssignmentMappingsItem")


@_attrs_define
class WorkspaceChangesProjectTemplateAssignmentMappingsItem:
    """
    Attributes:
        resource_id (int | Unset): Id of the resource.
        user_id (int | Unset): Id of the user.
        role_id (int | Unset): Id of the role.
    """

    resource_id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    role_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        user_id = self.user_id

        role_id = self.role_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if resource_id is not UNSET:
            field_dict["resource_id"] = resource_id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if role_id is not UNSET:
            field_dict["role_id"] = role_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        resource_id = d.pop("resource_id", UNSET)

        user_id = d.pop("user_id", UNSET)

        role_id = d.pop("role_id", UNSET)

        workspace_changes_project_template_assignment_mappings_item = cls(
            resource_id=resource_id,
            user_id=user_id,
            role_id=role_id,
        )

        workspace_changes_project_template_assignment_mappings_item.additional_properties = d
        return workspace_changes_project_template_assignment_mappings_item

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
