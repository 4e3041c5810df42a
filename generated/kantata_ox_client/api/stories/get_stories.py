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

    _params: dict[str, Any] = {}

    _params["active_between"] = active_between

    _params["all_on_account"] = all_on_account

    _params["archived"] = archived

    _params["assigned_to_current_user"] = assigned_to_current_user

    _params["by_any_tag"] = by_any_tag

    _params["by_custom_choice_value"] = by_custom_choice_value

    _params["by_custom_currency_value"] = by_custom_currency_value

    _params["by_custom_date_field"] = by_custom_date_field

    _params["by_custom_date_value"] = by_custom_date_value

    _params["by_custom_number_value"] = by_custom_number_value

    _params["by_custom_text_value"] = by_custom_text_value

    _params["by_status"] = by_status

    _params["by_subtask_count"] = by_subtask_count

    _params["by_tag_name"] = by_tag_name

    _params["by_workspace_group"] = by_workspace_group

    _params["completed"] = completed

    _params["completed_between"] = completed_between

    _json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        _json_created_after = NULL if created_after is None else write_iso(created_after)
    _params["created_after"] = _json_created_after

    _json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        _json_created_before = NULL if created_before is None else write_iso(created_before)
    _params["created_before"] = _json_created_before

    _params["creators"] = creators

    _json_due_after: str | Unset = UNSET
    if not isinstance(due_after, Unset):
        _json_due_after = NULL if due_after is None else write_iso(due_after)
    _params["due_after"] = _json_due_after

    _json_due_before: str | Unset = UNSET
    if not isinstance(due_before, Unset):
        _json_due_before = NULL if due_before is None else write_iso(due_before)
    _params["due_before"] = _json_due_before

    _params["due_between"] = due_between

    _json_due_on: str | Unset = UNSET
    if not isinstance(due_on, Unset):
        _json_due_on = NULL if due_on is None else write_iso(due_on)
    _params["due_on"] = _json_due_on

    _params["exclude_workspace_title_from_search"] = exclude_workspace_title_from_search

    _params["external_reference_external_message"] = external_reference_external_message

    _params["external_reference_external_status"] = external_reference_external_status

    _params["external_reference_service_model"] = external_reference_service_model

    _params["external_reference_service_model_ref"] = external_reference_service_model_ref

    _params["external_reference_service_model_refs"] = external_reference_service_model_refs

    _params["external_reference_service_name"] = external_reference_service_name

    _params["external_reference_status"] = external_reference_status

    _params["has_external_references"] = has_external_references

    _params["without_external_reference_service_name"] = without_external_reference_service_name

    _params["has_value_for_custom_field_ids"] = has_value_for_custom_field_ids

    _params["include"] = include

    _json_not_assigned_to_resource: int | str | Unset
    if isinstance(not_assigned_to_resource, Unset):
        _json_not_assigned_to_resource = UNSET
    else:
        _json_not_assigned_to_resource = not_assigned_to_resource
    _params["not_assigned_to_resource"] = _json_not_assigned_to_resource

    _json_not_assigned_to_user: int | str | Unset
    if isinstance(not_assigned_to_user, Unset):
        _json_not_assigned_to_user = UNSET
    else:
        _json_not_assigned_to_user = not_assigned_to_user
    _params["not_assigned_to_user"] = _json_not_assigned_to_user

    _params["only"] = only

    _params["only_archived"] = only_archived

    _params["only_deleted"] = only_deleted

    _params["only_todos"] = only_todos

    _params["optional_fields"] = optional_fields

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _params["parents_only"] = parents_only

    _params["priority"] = priority

    _params["search"] = search

    _params["show_archived"] = show_archived

    _params["show_deleted"] = show_deleted

    _params["show_from_archived_workspaces"] = show_from_archived_workspaces

    _params["show_todos"] = show_todos

    _params["starting_between"] = starting_between

    _params["story_type"] = story_type

    _params["story_types"] = story_types

    _json_time_trackable_on_workspace_id: int | str | Unset
    if isinstance(time_trackable_on_workspace_id, Unset):
        _json_time_trackable_on_workspace_id = UNSET
    else:
        _json_time_trackable_on_workspace_id = time_trackable_on_workspace_id
    _params["time_trackable_on_workspace_id"] = _json_time_trackable_on_workspace_id

    _params["uncompleted"] = uncompleted

    _json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        _json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    _params["updated_after"] = _json_updated_after

    _json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        _json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    _params["updated_before"] = _json_updated_before

    _params["with_ancestry_depth"] = with_ancestry_depth

    _params["with_assignees"] = with_assignees

    _params["with_followers"] = with_followers

    _json_with_parent_id: int | str | Unset
    if isinstance(with_parent_id, Unset):
        _json_with_parent_id = UNSET
    else:
        _json_with_parent_id = with_parent_id
    _params["with_parent_id"] = _json_with_parent_id

    _params["with_projects"] = with_projects

    _json_with_root_id: int | str | Unset
    if isinstance(with_root_id, Unset):
        _json_with_root_id = UNSET
    else:
        _json_with_root_id = with_root_id
    _params["with_root_id"] = _json_with_root_id

    _params["with_start_or_due_date"] = with_start_or_due_date

    _params["without_past_completed"] = without_past_completed

    _json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        _json_workspace_id = UNSET
    else:
        _json_workspace_id = workspace_id
    _params["workspace_id"] = _json_workspace_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/stories",
        "params": _params,
    }

    return _kwargs
