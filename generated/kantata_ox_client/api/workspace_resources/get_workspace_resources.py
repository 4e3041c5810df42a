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

    _params: dict[str, Any] = {}

    _params["by_custom_choice_value"] = by_custom_choice_value

    _params["by_custom_currency_value"] = by_custom_currency_value

    _params["by_custom_date_value"] = by_custom_date_value

    _params["by_custom_number_value"] = by_custom_number_value

    _params["by_custom_text_value"] = by_custom_text_value

    _json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        _json_created_after = NULL if created_after is None else write_iso(created_after)
    _params["created_after"] = _json_created_after

    _json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        _json_created_before = NULL if created_before is None else write_iso(created_before)
    _params["created_before"] = _json_created_before

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

    _params["include_unnamed"] = include_unnamed

    _params["matching"] = matching

    _params["only"] = only

    _params["only_unnamed"] = only_unnamed

    _params["optional_fields"] = optional_fields

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _json_potential_workspace_resource_for_story_with_unnamed_resources: int | str | Unset
    if isinstance(potential_workspace_resource_for_story_with_unnamed_resources, Unset):
        _json_potential_workspace_resource_for_story_with_unnamed_resources = UNSET
    else:
        _json_potential_workspace_resource_for_story_with_unnamed_resources = (
            potential_workspace_resource_for_story_with_unnamed_resources
        )
    _params["potential_workspace_resource_for_story_with_unnamed_resources"] = (
        _json_potential_workspace_resource_for_story_with_unnamed_resources
    )

    _json_potential_workspace_resources_for_reassignment: int | str | Unset
    if isinstance(potential_workspace_resources_for_reassignment, Unset):
        _json_potential_workspace_resources_for_reassignment = UNSET
    else:
        _json_potential_workspace_resources_for_reassignment = potential_workspace_resources_for_reassignment
    _params["potential_workspace_resources_for_reassignment"] = _json_potential_workspace_resources_for_reassignment

    _json_potential_workspace_resources_for_story: int | str | Unset
    if isinstance(potential_workspace_resources_for_story, Unset):
        _json_potential_workspace_resources_for_story = UNSET
    else:
        _json_potential_workspace_resources_for_story = potential_workspace_resources_for_story
    _params["potential_workspace_resources_for_story"] = _json_potential_workspace_resources_for_story

    _params["providers"] = providers

    _params["providers_with_unnamed"] = providers_with_unnamed

    _json_role_id: int | str | Unset
    if isinstance(role_id, Unset):
        _json_role_id = UNSET
    else:
        _json_role_id = role_id
    _params["role_id"] = _json_role_id

    _json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        _json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    _params["updated_after"] = _json_updated_after

    _json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        _json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    _params["updated_before"] = _json_updated_before

    _json_user_id: int | str | Unset
    if isinstance(user_id, Unset):
        _json_user_id = UNSET
    else:
        _json_user_id = user_id
    _params["user_id"] = _json_user_id

    _params["with_organizations"] = with_organizations

    _json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        _json_workspace_id = UNSET
    else:
        _json_workspace_id = workspace_id
    _params["workspace_id"] = _json_workspace_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspace_resources",
        "params": _params,
    }

    return _kwargs
