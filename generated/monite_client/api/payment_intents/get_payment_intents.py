from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.payment_intent_cursor_fields import PaymentIntentCursorFields
from ...models.payment_intents_list_response import PaymentIntentsListResponse
from ...types import NULL, UNSET, Unset, write_each, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: PaymentIntentCursorFields | Unset = UNSET,
    object_id: UUID | Unset = UNSET,
    object_id_in: list[UUID] | Unset = UNSET,
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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payment_intents",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentIntentsListResponse | None:
    if response.status_code == 200:
        response_200: PaymentIntentsListResponse = read_body("_m.PaymentIntentsListResponse", __models, response.json())
        return response_200

    return None
