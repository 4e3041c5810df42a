from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.apply_workspace_project_template_assignment_mappings_item import (
        ApplyWorkspaceProjectTemplateAssignmentMappingsItem,
    )


T = TypeVar("T", bound="ApplyWorkspace")


@_attrs_define
class ApplyWorkspace:
    """
    Attributes:
        project_tracker_template_id (int | Unset): Id of the project tracker template.
        project_template_weekends_as_workdays (bool | Unset):
        project_template_start_date (datetime.date | Unset):
        project_template_checklist_as_todos (bool | Unset):
        project_template_create_unnamed_resources (bool | Unset):
        project_template_distribute_hours (bool | Unset):
        project_template_assignment_mappings (list[ApplyWorkspaceProjectTemplateAssignmentMappingsItem] | Unset):
        project_template_before_story_id (int | Unset): Id of the project template before story.
    """

    project_tracker_template_id: int | Unset = UNSET
    project_template_weekends_as_workdays: bool | Unset = UNSET
    project_template_start_date: datetime.date | Unset = UNSET
    project_template_checklist_as_todos: bool | Unset = UNSET
    project_template_create_unnamed_resources: bool | Unset = UNSET
    project_template_distribute_hours: bool | Unset = UNSET
    project_template_assignment_mappings: list[ApplyWorkspaceProjectTemplateAssignmentMappingsItem] | Unset = UNSET
    project_template_before_story_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project_tracker_template_id = self.project_tracker_template_id

        project_template_weekends_as_workdays = self.project_template_weekends_as_workdays

        project_template_start_date: str | Unset = UNSET
        if not isinstance(self.project_template_start_date, Unset):
            project_template_start_date = (
                NULL if self.project_template_start_date is None else write_iso(self.project_template_start_date)
            )

        project_template_checklist_as_todos = self.project_template_checklist_as_todos

        project_template_create_unnamed_resources = self.project_template_create_unnamed_resources

        project_template_distribute_hours = self.project_template_distribute_hours

        project_template_assignment_mappings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.project_template_assignment_mappings, Unset):
            project_template_assignment_mappings = NULL
            if self.project_template_assignment_mappings is not None:
                project_template_assignment_mappings = []
                for project_template_assignment_mappings_item_data in write_each(
                    self.project_template_assignment_mappings
                ):
                    project_template_assignment_mappings_item = (
                        NULL
                        if project_template_assignment_mappings_item_data is None
                        else write_object(project_template_assignment_mappings_item_data)
                    )
                    project_template_assignment_mappings.append(project_template_assignment_mappings_item)

        project_template_before_story_id = self.project_template_before_story_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if project_tracker_template_id is not UNSET:
            field_dict["project_tracker_template_id"] = project_tracker_template_id
        if project_template_weekends_as_workdays is not UNSET:
            field_dict["project_template_weekends_as_workdays"] = project_template_weekends_as_workdays
        if project_template_start_date is not UNSET:
            field_dict["project_template_start_date"] = project_template_start_date
        if project_template_checklist_as_todos is not UNSET:
            field_dict["project_template_checklist_as_todos"] = project_template_checklist_as_todos
        if project_template_create_unnamed_resources is not UNSET:
            field_dict["project_template_create_unnamed_resources"] = project_template_create_unnamed_resources
        if project_template_distribute_hours is not UNSET:
            field_dict["project_template_distribute_hours"] = project_template_distribute_hours
        if project_template_assignment_mappings is not UNSET:
            field_dict["project_template_assignment_mappings"] = project_template_assignment_mappings
        if project_template_before_story_id is not UNSET:
            field_dict["project_template_before_story_id"] = project_template_before_story_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        project_tracker_template_id = d.pop("project_tracker_template_id", UNSET)

        project_template_weekends_as_workdays = d.pop("project_template_weekends_as_workdays", UNSET)

        _project_template_start_date = d.pop("project_template_start_date", UNSET)
        project_template_start_date: datetime.date | Unset
        if isinstance(_project_template_start_date, Unset):
            project_template_start_date = UNSET
        elif _project_template_start_date is None:
            project_template_start_date = NULL
        else:
            project_template_start_date = read_date(_project_template_start_date)

        project_template_checklist_as_todos = d.pop("project_template_checklist_as_todos", UNSET)

        project_template_create_unnamed_resources = d.pop("project_template_create_unnamed_resources", UNSET)

        project_template_distribute_hours = d.pop("project_template_distribute_hours", UNSET)

        _project_template_assignment_mappings = d.pop("project_template_assignment_mappings", UNSET)
        project_template_assignment_mappings: list[ApplyWorkspaceProjectTemplateAssignmentMappingsItem] | Unset = UNSET
        if _project_template_assignment_mappings is None:
            project_template_assignment_mappings = NULL
        elif _project_template_assignment_mappings is not UNSET:
            project_template_assignment_mappings = []
            for project_template_assignment_mappings_item_data in read_list(_project_template_assignment_mappings):
                _project_template_assignment_mappings_item = project_template_assignment_mappings_item_data
                project_template_assignment_mappings_item = (
                    NULL
                    if _project_template_assignment_mappings_item is None
                    else __models.ApplyWorkspaceProjectTemplateAssignmentMappingsItem.from_dict(
                        _project_template_assignment_mappings_item
                    )
                )

                project_template_assignment_mappings.append(project_template_assignment_mappings_item)

        project_template_before_story_id = d.pop("project_template_before_story_id", UNSET)

        apply_workspace = cls(
            project_tracker_template_id=project_tracker_template_id,
            project_template_weekends_as_workdays=project_template_weekends_as_workdays,
            project_template_start_date=project_template_start_date,
            project_template_checklist_as_todos=project_template_checklist_as_todos,
            project_template_create_unnamed_resources=project_template_create_unnamed_resources,
            project_template_distribute_hours=project_template_distribute_hours,
            project_template_assignment_mappings=project_template_assignment_mappings,
            project_template_before_story_id=project_template_before_story_id,
        )

        apply_workspace.additional_properties = d
        return apply_workspace

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
