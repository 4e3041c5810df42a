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

    _params: dict[str, Any] = {}

    _json_object_type = NULL if object_type is None else write_word(object_type)
    _params["object_type"] = _json_object_type

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

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounting_synced_records",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> SyncRecordResourceList | None:
    if response.status_code == 200:
        response_200: SyncRecordResourceList = read_body("_m.SyncRecordResourceList", __models, response.json())
        return response_200

    return None
