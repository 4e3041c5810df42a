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

T = TypeVar("T", bound="ProjectTemplateAssignment")


@_attrs_define
class ProjectTemplateAssignment:
    """Resource that a template foresees.

    Attributes:
        name (None | str | Unset):
        project_template_id (None | str | Unset): Sent when `project_template` is included.
        role_id (None | str | Unset): Sent when `role` is included.
        role_initials (None | str | Unset): Only when named in `optional_fields`.
        role_name (None | str | Unset): Only when named in `optional_fields`.
        total_count (int | None | Unset): Only when named in `optional_fields`.
        total_estimated_minutes (int | None | Unset): Only when named in `optional_fields`.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    name: None | str | Unset = UNSET
    project_template_id: None | str | Unset = UNSET
    role_id: None | str | Unset = UNSET
    role_initials: None | str | Unset = UNSET
    role_name: None | str | Unset = UNSET
    total_count: int | None | Unset = UNSET
    total_estimated_minutes: int | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        project_template_id: None | str | Unset
        if isinstance(self.project_template_id, Unset):
            project_template_id = UNSET
        else:
            project_template_id = self.project_template_id

        role_id: None | str | Unset
        if isinstance(self.role_id, Unset):
            role_id = UNSET
        else:
            role_id = self.role_id

        role_initials: None | str | Unset
        if isinstance(self.role_initials, Unset):
            role_initials = UNSET
        else:
            role_initials = self.role_initials

        role_name: None | str | Unset
        if isinstance(self.role_name, Unset):
            role_name = UNSET
        else:
            role_name = self.role_name

        total_count: int | None | Unset
        if isinstance(self.total_count, Unset):
            total_count = UNSET
        else:
            total_count = self.total_count

        total_estimated_minutes: int | None | Unset
        if isinstance(self.total_estimated_minutes, Unset):
            total_estimated_minutes = UNSET
        else:
            total_estimated_minutes = self.total_estimated_minutes

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if project_template_id is not UNSET:
            field_dict["project_template_id"] = project_template_id
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if role_initials is not UNSET:
            field_dict["role_initials"] = role_initials
        if role_name is not UNSET:
            field_dict["role_name"] = role_name
        if total_count is not UNSET:
            field_dict["total_count"] = total_count
        if total_estimated_minutes is not UNSET:
            field_dict["total_estimated_minutes"] = total_estimated_minutes
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        project_template_id = d.pop("project_template_id", UNSET)

        role_id = d.pop("role_id", UNSET)

        role_initials = d.pop("role_initials", UNSET)

        role_name = d.pop("role_name", UNSET)

        total_count = d.pop("total_count", UNSET)

        total_estimated_minutes = d.pop("total_estimated_minutes", UNSET)

        id = d.pop("id", UNSET)

        project_template_assignment = cls(
            name=name,
            project_template_id=project_template_id,
            role_id=role_id,
            role_initials=role_initials,
            role_name=role_name,
            total_count=total_count,
            total_estimated_minutes=total_estimated_minutes,
            id=id,
        )

        project_template_assignment.additional_properties = d
        return project_template_assignment

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
