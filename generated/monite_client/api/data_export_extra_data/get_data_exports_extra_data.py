from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.export_setting_cursor_fields import ExportSettingCursorFields
from ...models.extra_data_resource_list import ExtraDataResourceList
from ...models.order_enum import OrderEnum
from ...types import NULL, UNSET, Unset, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ExportSettingCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    updated_at_gt: datetime.datetime | Unset = UNSET,
    updated_at_lt: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
    object_id: UUID | Unset = UNSET,
    field_name: str | Unset = UNSET,
    field_value: str | Unset = UNSET,
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

    _params["field_name"] = field_name

    _params["field_value"] = field_value

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/data_exports/extra_data",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ExtraDataResourceList | None:
    if response.status_code == 200:
        response_200: ExtraDataResourceList = read_body("_m.ExtraDataResourceList", __models, response.json())
        return response_200

    return None
