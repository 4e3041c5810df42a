from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
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

    _json_was_created_by_user_id: str | Unset = UNSET
    if not isinstance(was_created_by_user_id, Unset):
        _json_was_created_by_user_id = NULL if was_created_by_user_id is None else str(was_created_by_user_id)
    _params["was_created_by_user_id"] = _json_was_created_by_user_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payables/{payable_id}/line_items".format(
            payable_id=_quote(str(payable_id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> LineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: LineItemPaginationResponse = read_body("_m.LineItemPaginationResponse", __models, response.json())
        return response_200

    return None
