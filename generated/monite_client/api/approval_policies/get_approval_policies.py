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

    _params: dict[str, Any] = {}

    _json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        _json_order = NULL if order is None else write_word(order)

    _params["order"] = _json_order

    _params["limit"] = limit

    _params["pagination_token"] = pagination_token

    _json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        _json_sort = NULL if sort is None else write_word(sort)

    _params["sort"] = _json_sort

    _json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        _json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    _params["created_at__gt"] = _json_created_at_gt

    _json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        _json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    _params["created_at__lt"] = _json_created_at_lt

    _json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        _json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    _params["created_at__gte"] = _json_created_at_gte

    _json_created_at_lte: str | Unset = UNSET
    if not isinstance(created_at_lte, Unset):
        _json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    _params["created_at__lte"] = _json_created_at_lte

    _json_updated_at_gt: str | Unset = UNSET
    if not isinstance(updated_at_gt, Unset):
        _json_updated_at_gt = NULL if updated_at_gt is None else write_iso(updated_at_gt)
    _params["updated_at__gt"] = _json_updated_at_gt

    _json_updated_at_lt: str | Unset = UNSET
    if not isinstance(updated_at_lt, Unset):
        _json_updated_at_lt = NULL if updated_at_lt is None else write_iso(updated_at_lt)
    _params["updated_at__lt"] = _json_updated_at_lt

    _json_updated_at_gte: str | Unset = UNSET
    if not isinstance(updated_at_gte, Unset):
        _json_updated_at_gte = NULL if updated_at_gte is None else write_iso(updated_at_gte)
    _params["updated_at__gte"] = _json_updated_at_gte

    _json_updated_at_lte: str | Unset = UNSET
    if not isinstance(updated_at_lte, Unset):
        _json_updated_at_lte = NULL if updated_at_lte is None else write_iso(updated_at_lte)
    _params["updated_at__lte"] = _json_updated_at_lte

    _json_process_id: str | Unset = UNSET
    if not isinstance(process_id, Unset):
        _json_process_id = NULL if process_id is None else str(process_id)
    _params["process_id"] = _json_process_id

    _json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_item_data in write_each(id_in):
                _id_in_item = NULL if _id_in_item_data is None else str(_id_in_item_data)
                _json_id_in.append(_id_in_item)

    _params["id__in"] = _json_id_in

    _json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        _json_status = NULL if status is None else write_word(status)

    _params["status"] = _json_status

    _json_status_in: list[str] | Unset = UNSET
    if not isinstance(status_in, Unset):
        _json_status_in = NULL
        if status_in is not None:
            _json_status_in = []
            for _status_in_item_data in write_each(status_in):
                _status_in_item = NULL if _status_in_item_data is None else write_word(_status_in_item_data)
                _json_status_in.append(_status_in_item)

    _params["status__in"] = _json_status_in

    _params["name"] = name

    _params["name__contains"] = name_contains

    _params["name__ncontains"] = name_ncontains

    _json_created_by: str | Unset = UNSET
    if not isinstance(created_by, Unset):
        _json_created_by = NULL if created_by is None else str(created_by)
    _params["created_by"] = _json_created_by

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/approval_policies",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ApprovalPolicyResourceList | None:
    if response.status_code == 200:
        response_200: ApprovalPolicyResourceList = read_body("_m.ApprovalPolicyResourceList", __models, response.json())
        return response_200

    return None
