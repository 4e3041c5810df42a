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

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payment_intents",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentIntentsListResponse | None:
    if response.status_code == 200:
        response_200: PaymentIntentsListResponse = read_body("_m.PaymentIntentsListResponse", __models, response.json())
        return response_200

    return None
