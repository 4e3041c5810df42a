from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.credit_note_line_item_cursor_fields import CreditNoteLineItemCursorFields
from ...models.credit_note_line_item_pagination_response import CreditNoteLineItemPaginationResponse
from ...models.order_enum import OrderEnum
from ...types import UNSET, Unset


def _get_kwargs(
    credit_note_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: CreditNoteLineItemCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_icontains: str | Unset = UNSET,
    description: str | Unset = UNSET,
    description_contains: str | Unset = UNSET,
    description_icontains: str | Unset = UNSET,
    total_gt: int | Unset = UNSET,
    total_lt: int | Unset = UNSET,
    total_gte: int | Unset = UNSET,
    total_lte: int | Unset = UNSET,
    subtotal_gt: int | Unset = UNSET,
    subtotal_lt: int | Unset = UNSET,
    subtotal_gte: int | Unset = UNSET,
    subtotal_lte: int | Unset = UNSET,
    unit_price_gt: int | Unset = UNSET,
    unit_price_lt: int | Unset = UNSET,
    unit_price_gte: int | Unset = UNSET,
    unit_price_lte: int | Unset = UNSET,
    quantity_gt: float | Unset = UNSET,
    quantity_lt: float | Unset = UNSET,
    quantity_gte: float | Unset = UNSET,
    quantity_lte: float | Unset = UNSET,
    tax_gt: int | Unset = UNSET,
    tax_lt: int | Unset = UNSET,
    tax_gte: int | Unset = UNSET,
    tax_lte: int | Unset = UNSET,
    tax_amount_gt: int | Unset = UNSET,
    tax_amount_lt: int | Unset = UNSET,
    tax_amount_gte: int | Unset = UNSET,
    tax_amount_lte: int | Unset = UNSET,
    created_by_user_id: UUID | Unset = UNSET,
    unit: str | Unset = UNSET,
    unit_iexact: str | Unset = UNSET,
    source: str | Unset = UNSET,
    source_id: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "credit_note_id": credit_note_id,
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
                "description": description,
                "description__contains": description_contains,
                "description__icontains": description_icontains,
                "total__gt": total_gt,
                "total__lt": total_lt,
                "total__gte": total_gte,
                "total__lte": total_lte,
                "subtotal__gt": subtotal_gt,
                "subtotal__lt": subtotal_lt,
                "subtotal__gte": subtotal_gte,
                "subtotal__lte": subtotal_lte,
                "unit_price__gt": unit_price_gt,
                "unit_price__lt": unit_price_lt,
                "unit_price__gte": unit_price_gte,
                "unit_price__lte": unit_price_lte,
                "quantity__gt": quantity_gt,
                "quantity__lt": quantity_lt,
                "quantity__gte": quantity_gte,
                "quantity__lte": quantity_lte,
                "tax__gt": tax_gt,
                "tax__lt": tax_lt,
                "tax__gte": tax_gte,
                "tax__lte": tax_lte,
                "tax_amount__gt": tax_amount_gt,
                "tax_amount__lt": tax_amount_lt,
                "tax_amount__gte": tax_amount_gte,
                "tax_amount__lte": tax_amount_lte,
                "created_by_user_id": created_by_user_id,
                "unit": unit,
                "unit__iexact": unit_iexact,
                "source": source,
                "source_id": source_id,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNoteLineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteLineItemPaginationResponse = read_body(
            "_m.CreditNoteLineItemPaginationResponse", __models, response.json()
        )
        return response_200

    return None
