from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.approval_policy_resource_list import ApprovalPolicyResourceList
from ...models.approval_policy_status import ApprovalPolicyStatus
from ...models.sort_field import SortField
from ...models.sort_order import SortOrder
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


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

    params: dict[str, Any] = {}

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = NULL if order is None else write_word(order)

    params["order"] = json_order

    params["limit"] = limit

    params["pagination_token"] = pagination_token

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = NULL if sort is None else write_word(sort)

    params["sort"] = json_sort

    json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    params["created_at__gt"] = json_created_at_gt

    json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    params["created_at__lt"] = json_created_at_lt

    json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    params["created_at__gte"] = json_created_at_gte

    json_created_at_lte: str | Unset = UNSET
    if not isinstance(created_at_lte, Unset):
        json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    params["created_at__lte"] = json_created_at_lte

    json_updated_at_gt: str | Unset = UNSET
    if not isinstance(updated_at_gt, Unset):
        json_updated_at_gt = NULL if updated_at_gt is None else write_iso(updated_at_gt)
    params["updated_at__gt"] = json_updated_at_gt

    json_updated_at_lt: str | Unset = UNSET
    if not isinstance(updated_at_lt, Unset):
        json_updated_at_lt = NULL if updated_at_lt is None else write_iso(updated_at_lt)
    params["updated_at__lt"] = json_updated_at_lt

    json_updated_at_gte: str | Unset = UNSET
    if not isinstance(updated_at_gte, Unset):
        json_updated_at_gte = NULL if updated_at_gte is None else write_iso(updated_at_gte)
    params["updated_at__gte"] = json_updated_at_gte

    json_updated_at_lte: str | Unset = UNSET
    if not isinstance(updated_at_lte, Unset):
        json_updated_at_lte = NULL if updated_at_lte is None else write_iso(updated_at_lte)
    params["updated_at__lte"] = json_updated_at_lte

    json_process_id: str | Unset = UNSET
    if not isinstance(process_id, Unset):
        json_process_id = NULL if process_id is None else str(process_id)
    params["process_id"] = json_process_id

    json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        json_id_in = NULL
        if id_in is not None:
            json_id_in = []
            for id_in_item_data in write_each(id_in):
                id_in_item = NULL if id_in_item_data is None else str(id_in_item_data)
                json_id_in.append(id_in_item)

    params["id__in"] = json_id_in

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = NULL if status is None else write_word(status)

    params["status"] = json_status

    json_status_in: list[str] | Unset = UNSET
    if not isinstance(status_in, Unset):
        json_status_in = NULL
        if status_in is not None:
            json_status_in = []
            for status_in_item_data in write_each(status_in):
                status_in_item = NULL if status_in_item_data is None else write_word(status_in_item_data)
                json_status_in.append(status_in_item)

    params["status__in"] = json_status_in

    params["name"] = name

    params["name__contains"] = name_contains

    params["name__ncontains"] = name_ncontains

    json_created_by: str | Unset = UNSET
    if not isinstance(created_by, Unset):
        json_created_by = NULL if created_by is None else str(created_by)
    params["created_by"] = json_created_by

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/approval_policies",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ApprovalPolicyResourceList | None:
    if response.status_code == 200:
        response_200: ApprovalPolicyResourceList = read_body("_m.ApprovalPolicyResourceList", __models, response.json())
        return response_200

    return None
