from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.approval_policy_resource_list import ApprovalPolicyResourceList
from ...models.approval_policy_status import ApprovalPolicyStatus
from ...models.sort_field import SortField
from ...models.sort_order import SortOrder
from ...types import UNSET, Unset


def _get_kwargs(
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


def _parse_response(response: httpx.Response) -> ApprovalPolicyResourceList | None:
    if response.status_code == 200:
        response_200: ApprovalPolicyResourceList = read_body("_m.ApprovalPolicyResourceList", __models, response.json())
        return response_200

    return None
