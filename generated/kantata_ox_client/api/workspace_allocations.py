from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateWorkspaceAllocationBody,
        UpdateWorkspaceAllocationBody,
    )


def _create_workspace_allocation_kwargs(
    *,
    body: CreateWorkspaceAllocationBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_workspace_allocation_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_workspace_allocation_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs


def _get_workspace_allocations_kwargs(
    *,
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
    include: list[int | str] | str | Unset = UNSET,
    named_resources_only: bool | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    overlaps_with_date_range: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    unnamed_resources_only: bool | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    user_ids: list[int] | Unset = UNSET,
    workspace_ids: list[int] | Unset = UNSET,
    workspace_resource_ids: list[int] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
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
                "include": include,
                "named_resources_only": named_resources_only,
                "only": only,
                "order": order,
                "overlaps_with_date_range": overlaps_with_date_range,
                "page": page,
                "per_page": per_page,
                "type": type_,
                "unnamed_resources_only": unnamed_resources_only,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "user_ids": user_ids,
                "workspace_ids": workspace_ids,
                "workspace_resource_ids": workspace_resource_ids,
            }
        ),
    }
    return _kwargs


def _split_workspace_allocation_by_date_kwargs(
    *,
    split_date: datetime.date,
    workspace_allocation_id: int | str,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "params": _stated_values(
            {
                "split_date": split_date,
                "workspace_allocation_id": workspace_allocation_id,
                "include": include,
            }
        ),
    }
    return _kwargs


def _update_workspace_allocation_kwargs(
    id: int | str,
    *,
    body: UpdateWorkspaceAllocationBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
