from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    except_: str | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    for_users: str | Unset = UNSET,
    include: str | Unset = UNSET,
    matching: str | Unset = UNSET,
    only: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    skill_category_ids: str | Unset = UNSET,
    unassigned_skills_for_estimate_scenario_resource: int | str | Unset = UNSET,
    unassigned_skills_for_project_template_assignment: int | str | Unset = UNSET,
    unassigned_skills_for_user: int | str | Unset = UNSET,
    unassigned_skills_for_workspace_resource: int | str | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    params["except"] = except_

    params["external_reference_external_message"] = external_reference_external_message

    params["external_reference_external_status"] = external_reference_external_status

    params["external_reference_service_model"] = external_reference_service_model

    params["external_reference_service_model_ref"] = external_reference_service_model_ref

    params["external_reference_service_model_refs"] = external_reference_service_model_refs

    params["external_reference_service_name"] = external_reference_service_name

    params["external_reference_status"] = external_reference_status

    params["has_external_references"] = has_external_references

    params["without_external_reference_service_name"] = without_external_reference_service_name

    params["for_users"] = for_users

    params["include"] = include

    params["matching"] = matching

    params["only"] = only

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["skill_category_ids"] = skill_category_ids

    json_unassigned_skills_for_estimate_scenario_resource: int | str | Unset
    if isinstance(unassigned_skills_for_estimate_scenario_resource, Unset):
        json_unassigned_skills_for_estimate_scenario_resource = UNSET
    else:
        json_unassigned_skills_for_estimate_scenario_resource = unassigned_skills_for_estimate_scenario_resource
    params["unassigned_skills_for_estimate_scenario_resource"] = json_unassigned_skills_for_estimate_scenario_resource

    json_unassigned_skills_for_project_template_assignment: int | str | Unset
    if isinstance(unassigned_skills_for_project_template_assignment, Unset):
        json_unassigned_skills_for_project_template_assignment = UNSET
    else:
        json_unassigned_skills_for_project_template_assignment = unassigned_skills_for_project_template_assignment
    params["unassigned_skills_for_project_template_assignment"] = json_unassigned_skills_for_project_template_assignment

    json_unassigned_skills_for_user: int | str | Unset
    if isinstance(unassigned_skills_for_user, Unset):
        json_unassigned_skills_for_user = UNSET
    else:
        json_unassigned_skills_for_user = unassigned_skills_for_user
    params["unassigned_skills_for_user"] = json_unassigned_skills_for_user

    json_unassigned_skills_for_workspace_resource: int | str | Unset
    if isinstance(unassigned_skills_for_workspace_resource, Unset):
        json_unassigned_skills_for_workspace_resource = UNSET
    else:
        json_unassigned_skills_for_workspace_resource = unassigned_skills_for_workspace_resource
    params["unassigned_skills_for_workspace_resource"] = json_unassigned_skills_for_workspace_resource

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
        "url": "/skills",
        "params": params,
    }

    return _kwargs
