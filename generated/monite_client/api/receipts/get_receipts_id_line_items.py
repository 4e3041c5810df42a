from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.receipt_line_item_cursor_fields import ReceiptLineItemCursorFields
from ...models.receipt_line_items_pagination_response import ReceiptLineItemsPaginationResponse
from ...types import UNSET, Unset


def _get_kwargs(
    receipt_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ReceiptLineItemCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_icontains: str | Unset = UNSET,
    total_gt: int | Unset = UNSET,
    total_lt: int | Unset = UNSET,
    total_gte: int | Unset = UNSET,
    total_lte: int | Unset = UNSET,
    created_by_user_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receipt_id": receipt_id,
        },
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "name": name,
                "name__iexact": name_iexact,
                "name__contains": name_contains,
                "name__icontains": name_icontains,
                "total__gt": total_gt,
                "total__lt": total_lt,
                "total__gte": total_gte,
                "total__lte": total_lte,
                "created_by_user_id": created_by_user_id,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceiptLineItemsPaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceiptLineItemsPaginationResponse = read_body(
            "_m.ReceiptLineItemsPaginationResponse", __models, response.json()
        )
        return response_200

    return None
