from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    by_custom_choice_value: str | Unset = UNSET,
    by_custom_currency_value: str | Unset = UNSET,
    by_custom_date_value: str | Unset = UNSET,
    by_custom_number_value: str | Unset = UNSET,
    by_custom_text_value: str | Unset = UNSET,
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
    has_value_for_custom_field_ids: str | Unset = UNSET,
    include: str | Unset = UNSET,
    include_unnamed: bool | Unset = UNSET,
    matching: str | Unset = UNSET,
    only: str | Unset = UNSET,
    only_unnamed: bool | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    potential_workspace_resource_for_story_with_unnamed_resources: int | str | Unset = UNSET,
    potential_workspace_resources_for_reassignment: int | str | Unset = UNSET,
    potential_workspace_resources_for_story: int | str | Unset = UNSET,
    providers: bool | Unset = UNSET,
    providers_with_unnamed: bool | Unset = UNSET,
    role_id: int | str | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    user_id: int | str | Unset = UNSET,
    with_organizations: bool | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["by_custom_choice_value"] = by_custom_choice_value

    params["by_custom_currency_value"] = by_custom_currency_value

    params["by_custom_date_value"] = by_custom_date_value

    params["by_custom_number_value"] = by_custom_number_value

    params["by_custom_text_value"] = by_custom_text_value

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

    params["has_value_for_custom_field_ids"] = has_value_for_custom_field_ids

    params["include"] = include

    params["include_unnamed"] = include_unnamed

    params["matching"] = matching

    params["only"] = only

    params["only_unnamed"] = only_unnamed

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    json_potential_workspace_resource_for_story_with_unnamed_resources: int | str | Unset
    if isinstance(potential_workspace_resource_for_story_with_unnamed_resources, Unset):
        json_potential_workspace_resource_for_story_with_unnamed_resources = UNSET
    else:
        json_potential_workspace_resource_for_story_with_unnamed_resources = (
            potential_workspace_resource_for_story_with_unnamed_resources
        )
    params["potential_workspace_resource_for_story_with_unnamed_resources"] = (
        json_potential_workspace_resource_for_story_with_unnamed_resources
    )

    json_potential_workspace_resources_for_reassignment: int | str | Unset
    if isinstance(potential_workspace_resources_for_reassignment, Unset):
        json_potential_workspace_resources_for_reassignment = UNSET
    else:
        json_potential_workspace_resources_for_reassignment = potential_workspace_resources_for_reassignment
    params["potential_workspace_resources_for_reassignment"] = json_potential_workspace_resources_for_reassignment

    json_potential_workspace_resources_for_story: int | str | Unset
    if isinstance(potential_workspace_resources_for_story, Unset):
        json_potential_workspace_resources_for_story = UNSET
    else:
        json_potential_workspace_resources_for_story = potential_workspace_resources_for_story
    params["potential_workspace_resources_for_story"] = json_potential_workspace_resources_for_story

    params["providers"] = providers

    params["providers_with_unnamed"] = providers_with_unnamed

    json_role_id: int | str | Unset
    if isinstance(role_id, Unset):
        json_role_id = UNSET
    else:
        json_role_id = role_id
    params["role_id"] = json_role_id

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    json_user_id: int | str | Unset
    if isinstance(user_id, Unset):
        json_user_id = UNSET
    else:
        json_user_id = user_id
    params["user_id"] = json_user_id

    params["with_organizations"] = with_organizations

    json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        json_workspace_id = UNSET
    else:
        json_workspace_id = workspace_id
    params["workspace_id"] = json_workspace_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspace_resources",
        "params": params,
    }

    return _kwargs
