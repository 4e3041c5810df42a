from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.payable_history_cursor_fields import PayableHistoryCursorFields
from ...models.payable_history_event_type_enum import PayableHistoryEventTypeEnum
from ...models.payable_history_pagination_response import PayableHistoryPaginationResponse
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    payable_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: PayableHistoryCursorFields | Unset = UNSET,
    event_type_in: list[PayableHistoryEventTypeEnum] | Unset = UNSET,
    entity_user_id_in: list[UUID] | Unset = UNSET,
    timestamp_gt: datetime.datetime | Unset = UNSET,
    timestamp_lt: datetime.datetime | Unset = UNSET,
    timestamp_gte: datetime.datetime | Unset = UNSET,
    timestamp_lte: datetime.datetime | Unset = UNSET,
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

    _json_event_type_in: list[str] | Unset = UNSET
    if not isinstance(event_type_in, Unset):
        _json_event_type_in = NULL
        if event_type_in is not None:
            _json_event_type_in = []
            for _event_type_in_item_data in write_each(event_type_in):
                _event_type_in_item = NULL if _event_type_in_item_data is None else write_word(_event_type_in_item_data)
                _json_event_type_in.append(_event_type_in_item)

    _params["event_type__in"] = _json_event_type_in

    _json_entity_user_id_in: list[str] | Unset = UNSET
    if not isinstance(entity_user_id_in, Unset):
        _json_entity_user_id_in = NULL
        if entity_user_id_in is not None:
            _json_entity_user_id_in = []
            for _entity_user_id_in_item_data in write_each(entity_user_id_in):
                _entity_user_id_in_item = (
                    NULL if _entity_user_id_in_item_data is None else str(_entity_user_id_in_item_data)
                )
                _json_entity_user_id_in.append(_entity_user_id_in_item)

    _params["entity_user_id__in"] = _json_entity_user_id_in

    _json_timestamp_gt: str | Unset = UNSET
    if not isinstance(timestamp_gt, Unset):
        _json_timestamp_gt = NULL if timestamp_gt is None else write_iso(timestamp_gt)
    _params["timestamp__gt"] = _json_timestamp_gt

    _json_timestamp_lt: str | Unset = UNSET
    if not isinstance(timestamp_lt, Unset):
        _json_timestamp_lt = NULL if timestamp_lt is None else write_iso(timestamp_lt)
    _params["timestamp__lt"] = _json_timestamp_lt

    _json_timestamp_gte: str | Unset = UNSET
    if not isinstance(timestamp_gte, Unset):
        _json_timestamp_gte = NULL if timestamp_gte is None else write_iso(timestamp_gte)
    _params["timestamp__gte"] = _json_timestamp_gte

    _json_timestamp_lte: str | Unset = UNSET
    if not isinstance(timestamp_lte, Unset):
        _json_timestamp_lte = NULL if timestamp_lte is None else write_iso(timestamp_lte)
    _params["timestamp__lte"] = _json_timestamp_lte

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payables/{payable_id}/history".format(
            payable_id=_quote(str(payable_id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PayableHistoryPaginationResponse | None:
    if response.status_code == 200:
        response_200: PayableHistoryPaginationResponse = read_body(
            "_m.PayableHistoryPaginationResponse", __models, response.json()
        )
        return response_200

    return None
