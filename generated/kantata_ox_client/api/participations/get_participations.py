from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    workspace_id: int | str,
    by_user: int | str | Unset = UNSET,
    by_user_full_name: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    include: str | Unset = UNSET,
    mavens_only: bool | Unset = UNSET,
    not_assigned_to_story: int | str | Unset = UNSET,
    not_following_story: int | str | Unset = UNSET,
    only: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_workspace_id: int | str
    json_workspace_id = workspace_id
    params["workspace_id"] = json_workspace_id

    json_by_user: int | str | Unset
    if isinstance(by_user, Unset):
        json_by_user = UNSET
    else:
        json_by_user = by_user
    params["by_user"] = json_by_user

    params["by_user_full_name"] = by_user_full_name

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    params["external_reference_external_message"] = external_reference_external_message

    params["external_reference_external_status"] = external_reference_external_status

    params["external_reference_service_model"] = external_reference_service_model

    params["external_reference_service_model_ref"] = external_reference_service_model_ref

    params["external_reference_service_model_refs"] = external_reference_service_model_refs

    params["external_reference_service_name"] = external_reference_service_name

    params["external_reference_status"] = external_reference_status

    params["has_external_references"] = has_external_references

    params["without_external_reference_service_name"] = without_external_reference_service_name

    params["include"] = include

    params["mavens_only"] = mavens_only

    json_not_assigned_to_story: int | str | Unset
    if isinstance(not_assigned_to_story, Unset):
        json_not_assigned_to_story = UNSET
    else:
        json_not_assigned_to_story = not_assigned_to_story
    params["not_assigned_to_story"] = json_not_assigned_to_story

    json_not_following_story: int | str | Unset
    if isinstance(not_following_story, Unset):
        json_not_following_story = UNSET
    else:
        json_not_following_story = not_following_story
    params["not_following_story"] = json_not_following_story

    params["only"] = only

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/participations",
        "params": params,
    }

    return _kwargs
