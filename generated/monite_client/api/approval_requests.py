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
        ApprovalRequestCreateByRoleRequest,
        ApprovalRequestCreateByUserRequest,
        ApprovalRequestResourceList,
        ApprovalRequestResourceWithMetadata,
        ApprovalRequestStatus,
        ObjectType,
        SortField,
        SortOrder,
    )


def _get_approval_requests_kwargs(
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
    object_id: UUID | Unset = UNSET,
    object_id_in: list[UUID] | Unset = UNSET,
    status: ApprovalRequestStatus | Unset = UNSET,
    status_in: list[ApprovalRequestStatus] | Unset = UNSET,
    user_id: UUID | Unset = UNSET,
    role_id: UUID | Unset = UNSET,
    object_type: ObjectType | Unset = UNSET,
    object_type_in: list[ObjectType] | Unset = UNSET,
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
                "object_id": object_id,
                "object_id__in": object_id_in,
                "status": status,
                "status__in": status_in,
                "user_id": user_id,
                "role_id": role_id,
                "object_type": object_type,
                "object_type__in": object_type_in,
                "created_by": created_by,
            }
        ),
    }
    return _kwargs


def _get_approval_requests_response(response: httpx.Response) -> ApprovalRequestResourceList | None:
    if response.status_code == 200:
        response_200: ApprovalRequestResourceList = read_body(
            "_m.ApprovalRequestResourceList", __models, response.json()
        )
        return response_200

    return None


def _get_approval_requests_id_kwargs(
    approval_request_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "approval_request_id": approval_request_id,
        },
    }
    return _kwargs


def _get_approval_requests_id_response(response: httpx.Response) -> ApprovalRequestResourceWithMetadata | None:
    if response.status_code == 200:
        response_200: ApprovalRequestResourceWithMetadata = read_body(
            "_m.ApprovalRequestResourceWithMetadata", __models, response.json()
        )
        return response_200

    return None


def _post_approval_requests_kwargs(
    *,
    body: ApprovalRequestCreateByRoleRequest | ApprovalRequestCreateByUserRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_approval_requests_response(response: httpx.Response) -> ApprovalRequestResourceWithMetadata | None:
    if response.status_code == 201:
        response_201: ApprovalRequestResourceWithMetadata = read_body(
            "_m.ApprovalRequestResourceWithMetadata", __models, response.json()
        )
        return response_201

    return None


def _post_approval_requests_id_approve_kwargs(
    approval_request_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "approval_request_id": approval_request_id,
        },
    }
    return _kwargs


def _post_approval_requests_id_approve_response(response: httpx.Response) -> ApprovalRequestResourceWithMetadata | None:
    if response.status_code == 200:
        response_200: ApprovalRequestResourceWithMetadata = read_body(
            "_m.ApprovalRequestResourceWithMetadata", __models, response.json()
        )
        return response_200

    return None


def _post_approval_requests_id_cancel_kwargs(
    approval_request_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "approval_request_id": approval_request_id,
        },
    }
    return _kwargs


def _post_approval_requests_id_cancel_response(response: httpx.Response) -> ApprovalRequestResourceWithMetadata | None:
    if response.status_code == 200:
        response_200: ApprovalRequestResourceWithMetadata = read_body(
            "_m.ApprovalRequestResourceWithMetadata", __models, response.json()
        )
        return response_200

    return None


def _post_approval_requests_id_reject_kwargs(
    approval_request_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "approval_request_id": approval_request_id,
        },
    }
    return _kwargs


def _post_approval_requests_id_reject_response(response: httpx.Response) -> ApprovalRequestResourceWithMetadata | None:
    if response.status_code == 200:
        response_200: ApprovalRequestResourceWithMetadata = read_body(
            "_m.ApprovalRequestResourceWithMetadata", __models, response.json()
        )
        return response_200

    return None
