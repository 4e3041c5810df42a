from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        ApprovalPolicyCreate,
        ApprovalPolicyResource,
        ApprovalPolicyResourceList,
        ApprovalPolicyStatus,
        ApprovalPolicyUpdate,
        ApprovalProcessResourceList,
        ApprovalProcessStepResourceList,
        ProcessResource,
        SortField,
        SortOrder,
    )


def _delete_approval_policies_id_kwargs(
    approval_policy_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "approval_policy_id": approval_policy_id,
        },
    }
    return _kwargs


def _get_approval_policies_kwargs(
    *,
    order: SortOrder | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: SortField | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    updated_at_gt: datetime.datetime | Unset = UNSET,
    updated_at_lt: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
    process_id: UUID | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    status: ApprovalPolicyStatus | Unset = UNSET,
    status_in: list[ApprovalPolicyStatus] | Unset = UNSET,
    name: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_ncontains: str | Unset = UNSET,
    created_by: UUID | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "updated_at__gt": updated_at_gt,
                "updated_at__lt": updated_at_lt,
                "updated_at__gte": updated_at_gte,
                "updated_at__lte": updated_at_lte,
                "process_id": process_id,
                "id__in": id_in,
                "status": status,
                "status__in": status_in,
                "name": name,
                "name__contains": name_contains,
                "name__ncontains": name_ncontains,
                "created_by": created_by,
            }
        ),
    }
    return _kwargs


def _get_approval_policies_response(response: httpx.Response) -> ApprovalPolicyResourceList | None:
    if response.status_code == 200:
        response_200: ApprovalPolicyResourceList = read_body("_m.ApprovalPolicyResourceList", __models, response.json())
        return response_200

    return None


def _get_approval_policies_id_kwargs(
    approval_policy_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "approval_policy_id": approval_policy_id,
        },
    }
    return _kwargs


def _get_approval_policies_id_response(response: httpx.Response) -> ApprovalPolicyResource | None:
    if response.status_code == 200:
        response_200: ApprovalPolicyResource = read_body("_m.ApprovalPolicyResource", __models, response.json())
        return response_200

    return None


def _get_approval_policies_id_processes_kwargs(
    approval_policy_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "approval_policy_id": approval_policy_id,
        },
    }
    return _kwargs


def _get_approval_policies_id_processes_response(response: httpx.Response) -> ApprovalProcessResourceList | None:
    if response.status_code == 200:
        response_200: ApprovalProcessResourceList = read_body(
            "_m.ApprovalProcessResourceList", __models, response.json()
        )
        return response_200

    return None


def _get_approval_policies_id_processes_id_kwargs(
    approval_policy_id: str | UUID,
    process_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "approval_policy_id": approval_policy_id,
            "process_id": process_id,
        },
    }
    return _kwargs


def _get_approval_policies_id_processes_id_response(response: httpx.Response) -> ProcessResource | None:
    if response.status_code == 200:
        response_200: ProcessResource = read_body("_m.ProcessResource", __models, response.json())
        return response_200

    return None


def _get_approval_policies_id_processes_id_steps_kwargs(
    approval_policy_id: str | UUID,
    process_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "approval_policy_id": approval_policy_id,
            "process_id": process_id,
        },
    }
    return _kwargs


def _get_approval_policies_id_processes_id_steps_response(
    response: httpx.Response,
) -> ApprovalProcessStepResourceList | None:
    if response.status_code == 200:
        response_200: ApprovalProcessStepResourceList = read_body(
            "_m.ApprovalProcessStepResourceList", __models, response.json()
        )
        return response_200

    return None


def _patch_approval_policies_id_kwargs(
    approval_policy_id: str | UUID,
    *,
    body: ApprovalPolicyUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "approval_policy_id": approval_policy_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_approval_policies_id_response(response: httpx.Response) -> ApprovalPolicyResource | None:
    if response.status_code == 200:
        response_200: ApprovalPolicyResource = read_body("_m.ApprovalPolicyResource", __models, response.json())
        return response_200

    return None


def _post_approval_policies_kwargs(
    *,
    body: ApprovalPolicyCreate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_approval_policies_response(response: httpx.Response) -> ApprovalPolicyResource | None:
    if response.status_code == 201:
        response_201: ApprovalPolicyResource = read_body("_m.ApprovalPolicyResource", __models, response.json())
        return response_201

    return None


def _post_approval_policies_id_processes_id_cancel_kwargs(
    approval_policy_id: str | UUID,
    process_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "approval_policy_id": approval_policy_id,
            "process_id": process_id,
        },
    }
    return _kwargs


def _post_approval_policies_id_processes_id_cancel_response(response: httpx.Response) -> ProcessResource | None:
    if response.status_code == 200:
        response_200: ProcessResource = read_body("_m.ProcessResource", __models, response.json())
        return response_200

    return None
