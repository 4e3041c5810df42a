from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.line_item_cursor_fields import LineItemCursorFields
from ...models.line_item_pagination_response import LineItemPaginationResponse
from ...models.order_enum import OrderEnum
from ...types import NULL, UNSET, Unset, write_word


def _get_kwargs(
    payable_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: LineItemCursorFields | Unset = UNSET,
    was_created_by_user_id: UUID | Unset = UNSET,
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

    json_was_created_by_user_id: str | Unset = UNSET
    if not isinstance(was_created_by_user_id, Unset):
        json_was_created_by_user_id = NULL if was_created_by_user_id is None else str(was_created_by_user_id)
    params["was_created_by_user_id"] = json_was_created_by_user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payables/{payable_id}/line_items".format(
            payable_id=quote(str(payable_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> LineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: LineItemPaginationResponse = read_body("_m.LineItemPaginationResponse", __models, response.json())
        return response_200

    return None
