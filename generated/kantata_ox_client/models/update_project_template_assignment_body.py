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
    from ..models.project_template_assignment_changes import ProjectTemplateAssignmentChanges


T = TypeVar("T", bound="UpdateProjectTemplateAssignmentBody")


@_attrs_define
class UpdateProjectTemplateAssignmentBody:
    """
    Attributes:
        project_template_assignment (ProjectTemplateAssignmentChanges):
    """

    project_template_assignment: ProjectTemplateAssignmentChanges
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project_template_assignment = (
            NULL if self.project_template_assignment is None else write_object(self.project_template_assignment)
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project_template_assignment": project_template_assignment,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _project_template_assignment = d.pop("project_template_assignment")
        project_template_assignment = (
            NULL
            if _project_template_assignment is None
            else __models.ProjectTemplateAssignmentChanges.from_dict(_project_template_assignment)
        )

        update_project_template_assignment_body = cls(
            project_template_assignment=project_template_assignment,
        )

        update_project_template_assignment_body.additional_properties = d
        return update_project_template_assignment_body

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
