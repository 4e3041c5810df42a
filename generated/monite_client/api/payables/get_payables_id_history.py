from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.payable_history_cursor_fields import PayableHistoryCursorFields
from ...models.payable_history_event_type_enum import PayableHistoryEventTypeEnum
from ...models.payable_history_pagination_response import PayableHistoryPaginationResponse
from ...types import UNSET, Unset


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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payable_id": payable_id,
        },
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "event_type__in": event_type_in,
                "entity_user_id__in": entity_user_id_in,
                "timestamp__gt": timestamp_gt,
                "timestamp__lt": timestamp_lt,
                "timestamp__gte": timestamp_gte,
                "timestamp__lte": timestamp_lte,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PayableHistoryPaginationResponse | None:
    if response.status_code == 200:
        response_200: PayableHistoryPaginationResponse = read_body(
            "_m.PayableHistoryPaginationResponse", __models, response.json()
        )
        return response_200

    return None
