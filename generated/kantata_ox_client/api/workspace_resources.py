from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody,
        CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200,
        CreateWorkspaceResourceAllocationsFromScheduledHoursBody,
        CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200,
        CreateWorkspaceResourceBody,
        UpdateWorkspaceResourceBody,
        WorkspaceResourceOptionalField,
    )


def _create_workspace_resource_kwargs(
    *,
    body: CreateWorkspaceResourceBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceResourceOptionalField] | Unset = UNSET,
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


def _create_workspace_resource_allocations_from_scheduled_ho_dfpnap_kwargs(
    id: int | str,
    *,
    body: CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceResourceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
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


def _create_workspace_resource_allocations_from_scheduled_ho_dfpnap_response(
    response: httpx.Response,
) -> CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200 | None:
    if response.status_code == 200:
        response_200: CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200 = read_body(
            "_m.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200", __models, response.json()
        )
        return response_200

    return None


def _create_workspace_resource_allocations_from_scheduled_hours_kwargs(
    *,
    body: CreateWorkspaceResourceAllocationsFromScheduledHoursBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceResourceOptionalField] | Unset = UNSET,
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


def _create_workspace_resource_allocations_from_scheduled_hours_response(
    response: httpx.Response,
) -> CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200 | None:
    if response.status_code == 200:
        response_200: CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200 = read_body(
            "_m.CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200", __models, response.json()
        )
        return response_200

    return None


def _delete_workspace_resource_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_workspace_resource_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceResourceOptionalField] | Unset = UNSET,
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
            }
        ),
    }
    return _kwargs


def _get_workspace_resources_kwargs(
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
    external_reference_service_model_refs: list[int] | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    has_value_for_custom_field_ids: list[int] | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    include_unnamed: bool | Unset = UNSET,
    matching: str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    only_unnamed: bool | Unset = UNSET,
    optional_fields: list[WorkspaceResourceOptionalField] | Unset = UNSET,
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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "by_custom_choice_value": by_custom_choice_value,
                "by_custom_currency_value": by_custom_currency_value,
                "by_custom_date_value": by_custom_date_value,
                "by_custom_number_value": by_custom_number_value,
                "by_custom_text_value": by_custom_text_value,
                "created_after": created_after,
                "created_before": created_before,
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
                "include_unnamed": include_unnamed,
                "matching": matching,
                "only": only,
                "only_unnamed": only_unnamed,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
                "potential_workspace_resource_for_story_with_unnamed_resources": potential_workspace_resource_for_story_with_unnamed_resources,
                "potential_workspace_resources_for_reassignment": potential_workspace_resources_for_reassignment,
                "potential_workspace_resources_for_story": potential_workspace_resources_for_story,
                "providers": providers,
                "providers_with_unnamed": providers_with_unnamed,
                "role_id": role_id,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "user_id": user_id,
                "with_organizations": with_organizations,
                "workspace_id": workspace_id,
            }
        ),
    }
    return _kwargs


def _update_workspace_resource_kwargs(
    id: int | str,
    *,
    body: UpdateWorkspaceResourceBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceResourceOptionalField] | Unset = UNSET,
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
