from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

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
    from ..models.story_changes_custom_fields_item import StoryChangesCustomFieldsItem
    from ..models.story_changes_external_reference import StoryChangesExternalReference


T = TypeVar("T", bound="StoryChanges")


@_attrs_define
class StoryChanges:
    """
    Attributes:
        title (str | Unset):
        story_type (str | Unset):
        description (str | Unset):
        start_date (datetime.date | Unset):
        due_date (datetime.date | Unset):
        state (str | Unset):
        status (str | Unset):
        follower_ids (list[int] | Unset): Ids of the followers.
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
        priority (str | Unset):
        time_trackable (bool | Unset):
        external_reference (StoryChangesExternalReference | Unset): Counterpart of the record in an outside system.
        custom_fields (list[StoryChangesCustomFieldsItem] | Unset):
    """

    title: str | Unset = UNSET
    story_type: str | Unset = UNSET
    description: str | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    state: str | Unset = UNSET
    status: str | Unset = UNSET
    follower_ids: list[int] | Unset = UNSET
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
    priority: str | Unset = UNSET
    time_trackable: bool | Unset = UNSET
    external_reference: StoryChangesExternalReference | Unset = UNSET
    custom_fields: list[StoryChangesCustomFieldsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        story_type = self.story_type

        description = self.description

        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)

        due_date: str | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)

        state = self.state

        status = self.status

        follower_ids: list[int] | Unset = UNSET
        if not isinstance(self.follower_ids, Unset):
            follower_ids = self.follower_ids

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
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
        if follower_ids is not UNSET:
            field_dict["follower_ids"] = follower_ids
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        title = d.pop("title", UNSET)

        story_type = d.pop("story_type", UNSET)

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

        state = d.pop("state", UNSET)

        status = d.pop("status", UNSET)

        follower_ids = cast(list[int], d.pop("follower_ids", UNSET))

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

        priority = d.pop("priority", UNSET)

        time_trackable = d.pop("time_trackable", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: StoryChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.StoryChangesExternalReference.from_dict(_external_reference)

        _custom_fields = d.pop("custom_fields", UNSET)
        custom_fields: list[StoryChangesCustomFieldsItem] | Unset = UNSET
        if _custom_fields is None:
            custom_fields = NULL
        elif _custom_fields is not UNSET:
            custom_fields = []
            for custom_fields_item_data in read_list(_custom_fields):
                _custom_fields_item = custom_fields_item_data
                custom_fields_item = (
                    NULL
                    if _custom_fields_item is None
                    else __models.StoryChangesCustomFieldsItem.from_dict(_custom_fields_item)
                )

                custom_fields.append(custom_fields_item)

        story_changes = cls(
            title=title,
            story_type=story_type,
            description=description,
            start_date=start_date,
            due_date=due_date,
            state=state,
            status=status,
            follower_ids=follower_ids,
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
        )

        story_changes.additional_properties = d
        return story_changes

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
