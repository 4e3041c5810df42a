from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.credit_note_line_item_cursor_fields import CreditNoteLineItemCursorFields
from ...models.credit_note_line_item_pagination_response import CreditNoteLineItemPaginationResponse
from ...models.order_enum import OrderEnum
from ...types import NULL, UNSET, Unset, write_iso, write_word


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

    _json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        _json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    _params["created_at__gt"] = _json_created_at_gt

    _json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        _json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    _params["created_at__lt"] = _json_created_at_lt

    _json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        _json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    _params["created_at__gte"] = _json_created_at_gte

    _json_created_at_lte: str | Unset = UNSET
    if not isinstance(created_at_lte, Unset):
        _json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    _params["created_at__lte"] = _json_created_at_lte

    _params["name"] = name

    _params["name__iexact"] = name_iexact

    _params["name__contains"] = name_contains

    _params["name__icontains"] = name_icontains

    _params["description"] = description

    _params["description__contains"] = description_contains

    _params["description__icontains"] = description_icontains

    _params["total__gt"] = total_gt

    _params["total__lt"] = total_lt

    _params["total__gte"] = total_gte

    _params["total__lte"] = total_lte

    _params["subtotal__gt"] = subtotal_gt

    _params["subtotal__lt"] = subtotal_lt

    _params["subtotal__gte"] = subtotal_gte

    _params["subtotal__lte"] = subtotal_lte

    _params["unit_price__gt"] = unit_price_gt

    _params["unit_price__lt"] = unit_price_lt

    _params["unit_price__gte"] = unit_price_gte

    _params["unit_price__lte"] = unit_price_lte

    _params["quantity__gt"] = quantity_gt

    _params["quantity__lt"] = quantity_lt

    _params["quantity__gte"] = quantity_gte

    _params["quantity__lte"] = quantity_lte

    _params["tax__gt"] = tax_gt

    _params["tax__lt"] = tax_lt

    _params["tax__gte"] = tax_gte

    _params["tax__lte"] = tax_lte

    _params["tax_amount__gt"] = tax_amount_gt

    _params["tax_amount__lt"] = tax_amount_lt

    _params["tax_amount__gte"] = tax_amount_gte

    _params["tax_amount__lte"] = tax_amount_lte

    _json_created_by_user_id: str | Unset = UNSET
    if not isinstance(created_by_user_id, Unset):
        _json_created_by_user_id = NULL if created_by_user_id is None else str(created_by_user_id)
    _params["created_by_user_id"] = _json_created_by_user_id

    _params["unit"] = unit

    _params["unit__iexact"] = unit_iexact

    _params["source"] = source

    _params["source_id"] = source_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payable_credit_notes/{credit_note_id}/line_items".format(
            credit_note_id=_quote(str(credit_note_id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNoteLineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteLineItemPaginationResponse = read_body(
            "_m.CreditNoteLineItemPaginationResponse", __models, response.json()
        )
        return response_200

    return None
