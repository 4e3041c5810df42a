from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateStoryBody,
        StoryOptionalField,
        UpdateStoryBody,
    )


def _create_story_kwargs(
    *,
    body: CreateStoryBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[StoryOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_story_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_stories_kwargs(
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
    external_reference_service_model_refs: list[int] | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    has_value_for_custom_field_ids: list[int] | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    not_assigned_to_resource: int | str | Unset = UNSET,
    not_assigned_to_user: int | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    only_archived: bool | Unset = UNSET,
    only_deleted: bool | Unset = UNSET,
    only_todos: bool | Unset = UNSET,
    optional_fields: list[StoryOptionalField] | Unset = UNSET,
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
    story_types: list[int | str] | str | Unset = UNSET,
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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "active_between": active_between,
                "all_on_account": all_on_account,
                "archived": archived,
                "assigned_to_current_user": assigned_to_current_user,
                "by_any_tag": by_any_tag,
                "by_custom_choice_value": by_custom_choice_value,
                "by_custom_currency_value": by_custom_currency_value,
                "by_custom_date_field": by_custom_date_field,
                "by_custom_date_value": by_custom_date_value,
                "by_custom_number_value": by_custom_number_value,
                "by_custom_text_value": by_custom_text_value,
                "by_status": by_status,
                "by_subtask_count": by_subtask_count,
                "by_tag_name": by_tag_name,
                "by_workspace_group": by_workspace_group,
                "completed": completed,
                "completed_between": completed_between,
                "created_after": created_after,
                "created_before": created_before,
                "creators": creators,
                "due_after": due_after,
                "due_before": due_before,
                "due_between": due_between,
                "due_on": due_on,
                "exclude_workspace_title_from_search": exclude_workspace_title_from_search,
                "external_reference_external_message": external_reference_external_message,
                "external_reference_external_status": external_reference_external_status,
                "external_reference_service_model": external_reference_service_model,
                "external_reference_service_model_ref": external_reference_service_model_ref,
                "external_reference_service_model_refs": external_reference_service_model_refs,
                "external_reference_service_name": external_reference_service_name,
                "external_reference_status": external_reference_status,
                "has_external_references": has_external_references,
                "without_external_reference_service_name": without_external_reference_service_name,
                "has_value_for_custom_field_ids": has_value_for_custom_field_ids,
                "include": include,
                "not_assigned_to_resource": not_assigned_to_resource,
                "not_assigned_to_user": not_assigned_to_user,
                "only": only,
                "only_archived": only_archived,
                "only_deleted": only_deleted,
                "only_todos": only_todos,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
                "parents_only": parents_only,
                "priority": priority,
                "search": search,
                "show_archived": show_archived,
                "show_deleted": show_deleted,
                "show_from_archived_workspaces": show_from_archived_workspaces,
                "show_todos": show_todos,
                "starting_between": starting_between,
                "story_type": story_type,
                "story_types": story_types,
                "time_trackable_on_workspace_id": time_trackable_on_workspace_id,
                "uncompleted": uncompleted,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "with_ancestry_depth": with_ancestry_depth,
                "with_assignees": with_assignees,
                "with_followers": with_followers,
                "with_parent_id": with_parent_id,
                "with_projects": with_projects,
                "with_root_id": with_root_id,
                "with_start_or_due_date": with_start_or_due_date,
                "without_past_completed": without_past_completed,
                "workspace_id": workspace_id,
            }
        ),
    }
    return _kwargs


def _get_story_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[StoryOptionalField] | Unset = UNSET,
    show_deleted: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
                "show_deleted": show_deleted,
            }
        ),
    }
    return _kwargs


def _update_story_kwargs(
    id: int | str,
    *,
    body: UpdateStoryBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[StoryOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
