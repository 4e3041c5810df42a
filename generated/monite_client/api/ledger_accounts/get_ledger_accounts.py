from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.ledger_account_cursor_fields import LedgerAccountCursorFields
from ...models.ledger_account_list_response import LedgerAccountListResponse
from ...models.order_enum import OrderEnum
from ...types import NULL, UNSET, Unset, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: LedgerAccountCursorFields | Unset = UNSET,
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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/ledger_accounts",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> LedgerAccountListResponse | None:
    if response.status_code == 200:
        response_200: LedgerAccountListResponse = read_body("_m.LedgerAccountListResponse", __models, response.json())
        return response_200

    return None
