from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.approval_request_resource_list import ApprovalRequestResourceList
from ...models.approval_request_status import ApprovalRequestStatus
from ...models.object_type import ObjectType
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

    _json_object_id: str | Unset = UNSET
    if not isinstance(object_id, Unset):
        _json_object_id = NULL if object_id is None else str(object_id)
    _params["object_id"] = _json_object_id

    _json_object_id_in: list[str] | Unset = UNSET
    if not isinstance(object_id_in, Unset):
        _json_object_id_in = NULL
        if object_id_in is not None:
            _json_object_id_in = []
            for _object_id_in_item_data in write_each(object_id_in):
                _object_id_in_item = NULL if _object_id_in_item_data is None else str(_object_id_in_item_data)
                _json_object_id_in.append(_object_id_in_item)

    _params["object_id__in"] = _json_object_id_in

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

    _json_user_id: str | Unset = UNSET
    if not isinstance(user_id, Unset):
        _json_user_id = NULL if user_id is None else str(user_id)
    _params["user_id"] = _json_user_id

    _json_role_id: str | Unset = UNSET
    if not isinstance(role_id, Unset):
        _json_role_id = NULL if role_id is None else str(role_id)
    _params["role_id"] = _json_role_id

    _json_object_type: str | Unset = UNSET
    if not isinstance(object_type, Unset):
        _json_object_type = NULL if object_type is None else write_word(object_type)

    _params["object_type"] = _json_object_type

    _json_object_type_in: list[str] | Unset = UNSET
    if not isinstance(object_type_in, Unset):
        _json_object_type_in = NULL
        if object_type_in is not None:
            _json_object_type_in = []
            for _object_type_in_item_data in write_each(object_type_in):
                _object_type_in_item = (
                    NULL if _object_type_in_item_data is None else write_word(_object_type_in_item_data)
                )
                _json_object_type_in.append(_object_type_in_item)

    _params["object_type__in"] = _json_object_type_in

    _json_created_by: str | Unset = UNSET
    if not isinstance(created_by, Unset):
        _json_created_by = NULL if created_by is None else str(created_by)
    _params["created_by"] = _json_created_by

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/approval_requests",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ApprovalRequestResourceList | None:
    if response.status_code == 200:
        response_200: ApprovalRequestResourceList = read_body(
            "_m.ApprovalRequestResourceList", __models, response.json()
        )
        return response_200

    return None
