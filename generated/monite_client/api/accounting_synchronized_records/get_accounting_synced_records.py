from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.object_match_types import ObjectMatchTypes
from ...models.order_enum import OrderEnum
from ...models.sync_record_cursor_fields import SyncRecordCursorFields
from ...models.sync_record_resource_list import SyncRecordResourceList
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    object_type: ObjectMatchTypes,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: SyncRecordCursorFields | Unset = UNSET,
    object_id: UUID | Unset = UNSET,
    object_id_in: list[UUID] | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    updated_at_gt: datetime.datetime | Unset = UNSET,
    updated_at_lt: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_object_type = NULL if object_type is None else write_word(object_type)
    params["object_type"] = json_object_type

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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounting_synced_records",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> SyncRecordResourceList | None:
    if response.status_code == 200:
        response_200: SyncRecordResourceList = read_body("_m.SyncRecordResourceList", __models, response.json())
        return response_200

    return None
