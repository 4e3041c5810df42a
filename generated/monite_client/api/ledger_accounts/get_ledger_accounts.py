from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.ledger_account_cursor_fields import LedgerAccountCursorFields
from ...models.ledger_account_list_response import LedgerAccountListResponse
from ...models.order_enum import OrderEnum
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: LedgerAccountCursorFields | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> LedgerAccountListResponse | None:
    if response.status_code == 200:
        response_200: LedgerAccountListResponse = read_body("_m.LedgerAccountListResponse", __models, response.json())
        return response_200

    return None
