from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.receivable_history_cursor_fields import ReceivableHistoryCursorFields
from ...models.receivable_history_event_type_enum import ReceivableHistoryEventTypeEnum
from ...models.receivable_history_pagination_response import ReceivableHistoryPaginationResponse
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    receivable_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ReceivableHistoryCursorFields | Unset = UNSET,
    event_type_in: list[ReceivableHistoryEventTypeEnum] | Unset = UNSET,
    entity_user_id_in: list[UUID] | Unset = UNSET,
    timestamp_gt: datetime.datetime | Unset = UNSET,
    timestamp_lt: datetime.datetime | Unset = UNSET,
    timestamp_gte: datetime.datetime | Unset = UNSET,
    timestamp_lte: datetime.datetime | Unset = UNSET,
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

    json_event_type_in: list[str] | Unset = UNSET
    if not isinstance(event_type_in, Unset):
        json_event_type_in = NULL
        if event_type_in is not None:
            json_event_type_in = []
            for event_type_in_item_data in write_each(event_type_in):
                event_type_in_item = NULL if event_type_in_item_data is None else write_word(event_type_in_item_data)
                json_event_type_in.append(event_type_in_item)

    params["event_type__in"] = json_event_type_in

    json_entity_user_id_in: list[str] | Unset = UNSET
    if not isinstance(entity_user_id_in, Unset):
        json_entity_user_id_in = NULL
        if entity_user_id_in is not None:
            json_entity_user_id_in = []
            for entity_user_id_in_item_data in write_each(entity_user_id_in):
                entity_user_id_in_item = (
                    NULL if entity_user_id_in_item_data is None else str(entity_user_id_in_item_data)
                )
                json_entity_user_id_in.append(entity_user_id_in_item)

    params["entity_user_id__in"] = json_entity_user_id_in

    json_timestamp_gt: str | Unset = UNSET
    if not isinstance(timestamp_gt, Unset):
        json_timestamp_gt = NULL if timestamp_gt is None else write_iso(timestamp_gt)
    params["timestamp__gt"] = json_timestamp_gt

    json_timestamp_lt: str | Unset = UNSET
    if not isinstance(timestamp_lt, Unset):
        json_timestamp_lt = NULL if timestamp_lt is None else write_iso(timestamp_lt)
    params["timestamp__lt"] = json_timestamp_lt

    json_timestamp_gte: str | Unset = UNSET
    if not isinstance(timestamp_gte, Unset):
        json_timestamp_gte = NULL if timestamp_gte is None else write_iso(timestamp_gte)
    params["timestamp__gte"] = json_timestamp_gte

    json_timestamp_lte: str | Unset = UNSET
    if not isinstance(timestamp_lte, Unset):
        json_timestamp_lte = NULL if timestamp_lte is None else write_iso(timestamp_lte)
    params["timestamp__lte"] = json_timestamp_lte

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/receivables/{receivable_id}/history".format(
            receivable_id=quote(str(receivable_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivableHistoryPaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceivableHistoryPaginationResponse = read_body(
            "_m.ReceivableHistoryPaginationResponse", __models, response.json()
        )
        return response_200

    return None
