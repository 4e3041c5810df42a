from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    assignee_id: int | str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    current: bool | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    in_unarchived_stories: bool | Unset = UNSET,
    in_unarchived_workspaces: bool | Unset = UNSET,
    include: str | Unset = UNSET,
    include_unnamed: bool | Unset = UNSET,
    only: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    plannable: bool | Unset = UNSET,
    resource_id: int | str | Unset = UNSET,
    story_id: int | str | Unset = UNSET,
    uncurrent: bool | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_assignee_id: int | str | Unset
    if isinstance(assignee_id, Unset):
        json_assignee_id = UNSET
    else:
        json_assignee_id = assignee_id
    params["assignee_id"] = json_assignee_id

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    params["current"] = current

    params["external_reference_external_message"] = external_reference_external_message

    params["external_reference_external_status"] = external_reference_external_status

    params["external_reference_service_model"] = external_reference_service_model

    params["external_reference_service_model_ref"] = external_reference_service_model_ref

    params["external_reference_service_model_refs"] = external_reference_service_model_refs

    params["external_reference_service_name"] = external_reference_service_name

    params["external_reference_status"] = external_reference_status

    params["has_external_references"] = has_external_references

    params["without_external_reference_service_name"] = without_external_reference_service_name

    params["in_unarchived_stories"] = in_unarchived_stories

    params["in_unarchived_workspaces"] = in_unarchived_workspaces

    params["include"] = include

    params["include_unnamed"] = include_unnamed

    params["only"] = only

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["plannable"] = plannable

    json_resource_id: int | str | Unset
    if isinstance(resource_id, Unset):
        json_resource_id = UNSET
    else:
        json_resource_id = resource_id
    params["resource_id"] = json_resource_id

    json_story_id: int | str | Unset
    if isinstance(story_id, Unset):
        json_story_id = UNSET
    else:
        json_story_id = story_id
    params["story_id"] = json_story_id

    params["uncurrent"] = uncurrent

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        json_workspace_id = UNSET
    else:
        json_workspace_id = workspace_id
    params["workspace_id"] = json_workspace_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/assignments",
        "params": params,
    }

    return _kwargs
