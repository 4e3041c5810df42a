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

    json_object_id: str | Unset = UNSET
    if not isinstance(object_id, Unset):
        json_object_id = NULL if object_id is None else str(object_id)
    params["object_id"] = json_object_id

    json_object_id_in: list[str] | Unset = UNSET
    if not isinstance(object_id_in, Unset):
        json_object_id_in = NULL
        if object_id_in is not None:
            json_object_id_in = []
            for object_id_in_item_data in write_each(object_id_in):
                object_id_in_item = NULL if object_id_in_item_data is None else str(object_id_in_item_data)
                json_object_id_in.append(object_id_in_item)

    params["object_id__in"] = json_object_id_in

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

    json_user_id: str | Unset = UNSET
    if not isinstance(user_id, Unset):
        json_user_id = NULL if user_id is None else str(user_id)
    params["user_id"] = json_user_id

    json_role_id: str | Unset = UNSET
    if not isinstance(role_id, Unset):
        json_role_id = NULL if role_id is None else str(role_id)
    params["role_id"] = json_role_id

    json_object_type: str | Unset = UNSET
    if not isinstance(object_type, Unset):
        json_object_type = NULL if object_type is None else write_word(object_type)

    params["object_type"] = json_object_type

    json_object_type_in: list[str] | Unset = UNSET
    if not isinstance(object_type_in, Unset):
        json_object_type_in = NULL
        if object_type_in is not None:
            json_object_type_in = []
            for object_type_in_item_data in write_each(object_type_in):
                object_type_in_item = NULL if object_type_in_item_data is None else write_word(object_type_in_item_data)
                json_object_type_in.append(object_type_in_item)

    params["object_type__in"] = json_object_type_in

    json_created_by: str | Unset = UNSET
    if not isinstance(created_by, Unset):
        json_created_by = NULL if created_by is None else str(created_by)
    params["created_by"] = json_created_by

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/approval_requests",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ApprovalRequestResourceList | None:
    if response.status_code == 200:
        response_200: ApprovalRequestResourceList = read_body(
            "_m.ApprovalRequestResourceList", __models, response.json()
        )
        return response_200

    return None
