from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.new_story_priority import NewStoryPriority, check_new_story_priority
from ..models.new_story_state import NewStoryState, check_new_story_state
from ..models.new_story_story_type import NewStoryStoryType, check_new_story_story_type
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
    from ..models.new_story_custom_fields_item import NewStoryCustomFieldsItem
    from ..models.new_story_external_reference import NewStoryExternalReference


T = TypeVar("T", bound="NewStory")


@_attrs_define
class NewStory:
    """
    Attributes:
        workspace_id (int): Id of the workspace.
        title (str):
        story_type (NewStoryStoryType | Unset):
        description (str | Unset):
        start_date (datetime.date | Unset):
        due_date (datetime.date | Unset):
        state (NewStoryState | Unset):
        status (str | Unset):
        checklist (list[str] | Unset):
        parent_id (int | Unset): Id of the parent.
        archived (bool | Unset):
        assignee_ids (list[int] | Unset): Ids of the assignees.
        budget_estimate_in_cents (int | Unset): In subunits of the currency.
        time_estimate_in_minutes (int | Unset):
        tag_list (str | Unset):
        percentage_complete (int | Unset): In percent.
        fixed_fee (bool | Unset):
        billable (bool | Unset):
        weight (int | Unset):
        priority (NewStoryPriority | Unset):
        time_trackable (bool | Unset):
        external_reference (NewStoryExternalReference | Unset): Counterpart of the record in an outside system.
        custom_fields (list[NewStoryCustomFieldsItem] | Unset):
        attachment_ids (list[int] | Unset): Ids of the attachments.
        project_plan (bool | Unset):
    """

    workspace_id: int
    title: str
    story_type: NewStoryStoryType | Unset = UNSET
    description: str | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    state: NewStoryState | Unset = UNSET
    status: str | Unset = UNSET
    checklist: list[str] | Unset = UNSET
    parent_id: int | Unset = UNSET
    archived: bool | Unset = UNSET
    assignee_ids: list[int] | Unset = UNSET
    budget_estimate_in_cents: int | Unset = UNSET
    time_estimate_in_minutes: int | Unset = UNSET
    tag_list: str | Unset = UNSET
    percentage_complete: int | Unset = UNSET
    fixed_fee: bool | Unset = UNSET
    billable: bool | Unset = UNSET
    weight: int | Unset = UNSET
    priority: NewStoryPriority | Unset = UNSET
    time_trackable: bool | Unset = UNSET
    external_reference: NewStoryExternalReference | Unset = UNSET
    custom_fields: list[NewStoryCustomFieldsItem] | Unset = UNSET
    attachment_ids: list[int] | Unset = UNSET
    project_plan: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_id = self.workspace_id

        title = self.title

        story_type: str | Unset = UNSET
        if not isinstance(self.story_type, Unset):
            story_type = self.story_type

        description = self.description

        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)

        due_date: str | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)

        state: str | Unset = UNSET
        if not isinstance(self.state, Unset):
            state = self.state

        status = self.status

        checklist: list[str] | Unset = UNSET
        if not isinstance(self.checklist, Unset):
            checklist = self.checklist

        parent_id = self.parent_id

        archived = self.archived

        assignee_ids: list[int] | Unset = UNSET
        if not isinstance(self.assignee_ids, Unset):
            assignee_ids = self.assignee_ids

        budget_estimate_in_cents = self.budget_estimate_in_cents

        time_estimate_in_minutes = self.time_estimate_in_minutes

        tag_list = self.tag_list

        percentage_complete = self.percentage_complete

        fixed_fee = self.fixed_fee

        billable = self.billable

        weight = self.weight

        priority: str | Unset = UNSET
        if not isinstance(self.priority, Unset):
            priority = self.priority

        time_trackable = self.time_trackable

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = NULL
            if self.custom_fields is not None:
                custom_fields = []
                for custom_fields_item_data in write_each(self.custom_fields):
                    custom_fields_item = (
                        NULL if custom_fields_item_data is None else write_object(custom_fields_item_data)
                    )
                    custom_fields.append(custom_fields_item)

        attachment_ids: list[int] | Unset = UNSET
        if not isinstance(self.attachment_ids, Unset):
            attachment_ids = self.attachment_ids

        project_plan = self.project_plan

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workspace_id": workspace_id,
                "title": title,
            }
        )
        if story_type is not UNSET:
            field_dict["story_type"] = story_type
        if description is not UNSET:
            field_dict["description"] = description
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if state is not UNSET:
            field_dict["state"] = state
        if status is not UNSET:
            field_dict["status"] = status
        if checklist is not UNSET:
            field_dict["checklist"] = checklist
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if archived is not UNSET:
            field_dict["archived"] = archived
        if assignee_ids is not UNSET:
            field_dict["assignee_ids"] = assignee_ids
        if budget_estimate_in_cents is not UNSET:
            field_dict["budget_estimate_in_cents"] = budget_estimate_in_cents
        if time_estimate_in_minutes is not UNSET:
            field_dict["time_estimate_in_minutes"] = time_estimate_in_minutes
        if tag_list is not UNSET:
            field_dict["tag_list"] = tag_list
        if percentage_complete is not UNSET:
            field_dict["percentage_complete"] = percentage_complete
        if fixed_fee is not UNSET:
            field_dict["fixed_fee"] = fixed_fee
        if billable is not UNSET:
            field_dict["billable"] = billable
        if weight is not UNSET:
            field_dict["weight"] = weight
        if priority is not UNSET:
            field_dict["priority"] = priority
        if time_trackable is not UNSET:
            field_dict["time_trackable"] = time_trackable
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference
        if custom_fields is not UNSET:
            field_dict["custom_fields"] = custom_fields
        if attachment_ids is not UNSET:
            field_dict["attachment_ids"] = attachment_ids
        if project_plan is not UNSET:
            field_dict["project_plan"] = project_plan

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        workspace_id = d.pop("workspace_id")

        title = d.pop("title")

        _story_type = d.pop("story_type", UNSET)
        story_type: NewStoryStoryType | Unset
        if isinstance(_story_type, Unset):
            story_type = UNSET
        elif _story_type is None:
            story_type = NULL
        else:
            story_type = check_new_story_story_type(_story_type)

        description = d.pop("description", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | Unset
        if isinstance(_start_date, Unset):
            start_date = UNSET
        elif _start_date is None:
            start_date = NULL
        else:
            start_date = read_date(_start_date)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        elif _due_date is None:
            due_date = NULL
        else:
            due_date = read_date(_due_date)

        _state = d.pop("state", UNSET)
        state: NewStoryState | Unset
        if isinstance(_state, Unset):
            state = UNSET
        elif _state is None:
            state = NULL
        else:
            state = check_new_story_state(_state)

        status = d.pop("status", UNSET)

        checklist = cast(list[str], d.pop("checklist", UNSET))

        parent_id = d.pop("parent_id", UNSET)

        archived = d.pop("archived", UNSET)

        assignee_ids = cast(list[int], d.pop("assignee_ids", UNSET))

        budget_estimate_in_cents = d.pop("budget_estimate_in_cents", UNSET)

        time_estimate_in_minutes = d.pop("time_estimate_in_minutes", UNSET)

        tag_list = d.pop("tag_list", UNSET)

        percentage_complete = d.pop("percentage_complete", UNSET)

        fixed_fee = d.pop("fixed_fee", UNSET)

        billable = d.pop("billable", UNSET)

        weight = d.pop("weight", UNSET)

        _priority = d.pop("priority", UNSET)
        priority: NewStoryPriority | Unset
        if isinstance(_priority, Unset):
            priority = UNSET
        elif _priority is None:
            priority = NULL
        else:
            priority = check_new_story_priority(_priority)

        time_trackable = d.pop("time_trackable", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewStoryExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewStoryExternalReference.from_dict(_external_reference)

        _custom_fields = d.pop("custom_fields", UNSET)
        custom_fields: list[NewStoryCustomFieldsItem] | Unset = UNSET
        if _custom_fields is None:
            custom_fields = NULL
        elif _custom_fields is not UNSET:
            custom_fields = []
            for custom_fields_item_data in read_list(_custom_fields):
                _custom_fields_item = custom_fields_item_data
                custom_fields_item = (
                    NULL
                    if _custom_fields_item is None
                    else __models.NewStoryCustomFieldsItem.from_dict(_custom_fields_item)
                )

                custom_fields.append(custom_fields_item)

        attachment_ids = cast(list[int], d.pop("attachment_ids", UNSET))

        project_plan = d.pop("project_plan", UNSET)

        new_story = cls(
            workspace_id=workspace_id,
            title=title,
            story_type=story_type,
            description=description,
            start_date=start_date,
            due_date=due_date,
            state=state,
            status=status,
            checklist=checklist,
            parent_id=parent_id,
            archived=archived,
            assignee_ids=assignee_ids,
            budget_estimate_in_cents=budget_estimate_in_cents,
            time_estimate_in_minutes=time_estimate_in_minutes,
            tag_list=tag_list,
            percentage_complete=percentage_complete,
            fixed_fee=fixed_fee,
            billable=billable,
            weight=weight,
            priority=priority,
            time_trackable=time_trackable,
            external_reference=external_reference,
            custom_fields=custom_fields,
            attachment_ids=attachment_ids,
            project_plan=project_plan,
        )

        new_story.additional_properties = d
        return new_story

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
