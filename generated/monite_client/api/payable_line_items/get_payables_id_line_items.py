from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.line_item_cursor_fields import LineItemCursorFields
from ...models.line_item_pagination_response import LineItemPaginationResponse
from ...models.order_enum import OrderEnum
from ...types import UNSET, Unset


def _get_kwargs(
    payable_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: LineItemCursorFields | Unset = UNSET,
    was_created_by_user_id: UUID | Unset = UNSET,
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
                "was_created_by_user_id": was_created_by_user_id,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> LineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: LineItemPaginationResponse = read_body("_m.LineItemPaginationResponse", __models, response.json())
        return response_200

    return None
