from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    active_between: str | Unset = UNSET,
    all_on_account: bool | Unset = UNSET,
    archived: str | Unset = UNSET,
    assigned_to_current_user: bool | Unset = UNSET,
    by_any_tag: str | Unset = UNSET,
    by_custom_choice_value: str | Unset = UNSET,
    by_custom_currency_value: str | Unset = UNSET,
    by_custom_date_field: str | Unset = UNSET,
    by_custom_date_value: str | Unset = UNSET,
    by_custom_number_value: str | Unset = UNSET,
    by_custom_text_value: str | Unset = UNSET,
    by_status: str | Unset = UNSET,
    by_subtask_count: int | Unset = UNSET,
    by_tag_name: str | Unset = UNSET,
    by_workspace_group: str | Unset = UNSET,
    completed: bool | Unset = UNSET,
    completed_between: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    creators: str | Unset = UNSET,
    due_after: datetime.date | Unset = UNSET,
    due_before: datetime.date | Unset = UNSET,
    due_between: str | Unset = UNSET,
    due_on: datetime.date | Unset = UNSET,
    exclude_workspace_title_from_search: bool | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    has_value_for_custom_field_ids: str | Unset = UNSET,
    include: str | Unset = UNSET,
    not_assigned_to_resource: int | str | Unset = UNSET,
    not_assigned_to_user: int | str | Unset = UNSET,
    only: str | Unset = UNSET,
    only_archived: bool | Unset = UNSET,
    only_deleted: bool | Unset = UNSET,
    only_todos: bool | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    parents_only: bool | Unset = UNSET,
    priority: str | Unset = UNSET,
    search: str | Unset = UNSET,
    show_archived: bool | Unset = UNSET,
    show_deleted: bool | Unset = UNSET,
    show_from_archived_workspaces: bool | Unset = UNSET,
    show_todos: bool | Unset = UNSET,
    starting_between: str | Unset = UNSET,
    story_type: str | Unset = UNSET,
    story_types: str | Unset = UNSET,
    time_trackable_on_workspace_id: int | str | Unset = UNSET,
    uncompleted: bool | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    with_ancestry_depth: int | Unset = UNSET,
    with_assignees: str | Unset = UNSET,
    with_followers: str | Unset = UNSET,
    with_parent_id: int | str | Unset = UNSET,
    with_projects: str | Unset = UNSET,
    with_root_id: int | str | Unset = UNSET,
    with_start_or_due_date: str | Unset = UNSET,
    without_past_completed: bool | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["active_between"] = active_between

    params["all_on_account"] = all_on_account

    params["archived"] = archived

    params["assigned_to_current_user"] = assigned_to_current_user

    params["by_any_tag"] = by_any_tag

    params["by_custom_choice_value"] = by_custom_choice_value

    params["by_custom_currency_value"] = by_custom_currency_value

    params["by_custom_date_field"] = by_custom_date_field

    params["by_custom_date_value"] = by_custom_date_value

    params["by_custom_number_value"] = by_custom_number_value

    params["by_custom_text_value"] = by_custom_text_value

    params["by_status"] = by_status

    params["by_subtask_count"] = by_subtask_count

    params["by_tag_name"] = by_tag_name

    params["by_workspace_group"] = by_workspace_group

    params["completed"] = completed

    params["completed_between"] = completed_between

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    params["creators"] = creators

    json_due_after: str | Unset = UNSET
    if not isinstance(due_after, Unset):
        json_due_after = NULL if due_after is None else write_iso(due_after)
    params["due_after"] = json_due_after

    json_due_before: str | Unset = UNSET
    if not isinstance(due_before, Unset):
        json_due_before = NULL if due_before is None else write_iso(due_before)
    params["due_before"] = json_due_before

    params["due_between"] = due_between

    json_due_on: str | Unset = UNSET
    if not isinstance(due_on, Unset):
        json_due_on = NULL if due_on is None else write_iso(due_on)
    params["due_on"] = json_due_on

    params["exclude_workspace_title_from_search"] = exclude_workspace_title_from_search

    params["external_reference_external_message"] = external_reference_external_message

    params["external_reference_external_status"] = external_reference_external_status

    params["external_reference_service_model"] = external_reference_service_model

    params["external_reference_service_model_ref"] = external_reference_service_model_ref

    params["external_reference_service_model_refs"] = external_reference_service_model_refs

    params["external_reference_service_name"] = external_reference_service_name

    params["external_reference_status"] = external_reference_status

    params["has_external_references"] = has_external_references

    params["without_external_reference_service_name"] = without_external_reference_service_name

    params["has_value_for_custom_field_ids"] = has_value_for_custom_field_ids

    params["include"] = include

    json_not_assigned_to_resource: int | str | Unset
    if isinstance(not_assigned_to_resource, Unset):
        json_not_assigned_to_resource = UNSET
    else:
        json_not_assigned_to_resource = not_assigned_to_resource
    params["not_assigned_to_resource"] = json_not_assigned_to_resource

    json_not_assigned_to_user: int | str | Unset
    if isinstance(not_assigned_to_user, Unset):
        json_not_assigned_to_user = UNSET
    else:
        json_not_assigned_to_user = not_assigned_to_user
    params["not_assigned_to_user"] = json_not_assigned_to_user

    params["only"] = only

    params["only_archived"] = only_archived

    params["only_deleted"] = only_deleted

    params["only_todos"] = only_todos

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["parents_only"] = parents_only

    params["priority"] = priority

    params["search"] = search

    params["show_archived"] = show_archived

    params["show_deleted"] = show_deleted

    params["show_from_archived_workspaces"] = show_from_archived_workspaces

    params["show_todos"] = show_todos

    params["starting_between"] = starting_between

    params["story_type"] = story_type

    params["story_types"] = story_types

    json_time_trackable_on_workspace_id: int | str | Unset
    if isinstance(time_trackable_on_workspace_id, Unset):
        json_time_trackable_on_workspace_id = UNSET
    else:
        json_time_trackable_on_workspace_id = time_trackable_on_workspace_id
    params["time_trackable_on_workspace_id"] = json_time_trackable_on_workspace_id

    params["uncompleted"] = uncompleted

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    params["with_ancestry_depth"] = with_ancestry_depth

    params["with_assignees"] = with_assignees

    params["with_followers"] = with_followers

    json_with_parent_id: int | str | Unset
    if isinstance(with_parent_id, Unset):
        json_with_parent_id = UNSET
    else:
        json_with_parent_id = with_parent_id
    params["with_parent_id"] = json_with_parent_id

    params["with_projects"] = with_projects

    json_with_root_id: int | str | Unset
    if isinstance(with_root_id, Unset):
        json_with_root_id = UNSET
    else:
        json_with_root_id = with_root_id
    params["with_root_id"] = json_with_root_id

    params["with_start_or_due_date"] = with_start_or_due_date

    params["without_past_completed"] = without_past_completed

    json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        json_workspace_id = UNSET
    else:
        json_workspace_id = workspace_id
    params["workspace_id"] = json_workspace_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/stories",
        "params": params,
    }

    return _kwargs
