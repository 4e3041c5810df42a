from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.currency_enum import CurrencyEnum
from ...models.order_enum import OrderEnum
from ...models.receipt_cursor_fields import ReceiptCursorFields
from ...models.receipt_pagination_response import ReceiptPaginationResponse
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ReceiptCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    currency: CurrencyEnum | Unset = UNSET,
    document_id: str | Unset = UNSET,
    document_id_contains: str | Unset = UNSET,
    document_id_icontains: str | Unset = UNSET,
    total_amount_gt: int | Unset = UNSET,
    total_amount_lt: int | Unset = UNSET,
    total_amount_gte: int | Unset = UNSET,
    total_amount_lte: int | Unset = UNSET,
    has_file: bool | Unset = UNSET,
    has_transaction: bool | Unset = UNSET,
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

    json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    params["created_at__gt"] = json_created_at_gt

    json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    params["created_at__lt"] = json_created_at_lt

    json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    params["created_at__gte"] = json_created_at_gte

    json_created_at_lte: str | Unset = UNSET
    if not isinstance(created_at_lte, Unset):
        json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    params["created_at__lte"] = json_created_at_lte

    json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        json_id_in = NULL
        if id_in is not None:
            json_id_in = []
            for id_in_item_data in write_each(id_in):
                id_in_item = NULL if id_in_item_data is None else str(id_in_item_data)
                json_id_in.append(id_in_item)

    params["id__in"] = json_id_in

    json_currency: str | Unset = UNSET
    if not isinstance(currency, Unset):
        json_currency = NULL if currency is None else write_word(currency)

    params["currency"] = json_currency

    params["document_id"] = document_id

    params["document_id__contains"] = document_id_contains

    params["document_id__icontains"] = document_id_icontains

    params["total_amount__gt"] = total_amount_gt

    params["total_amount__lt"] = total_amount_lt

    params["total_amount__gte"] = total_amount_gte

    params["total_amount__lte"] = total_amount_lte

    params["has_file"] = has_file

    params["has_transaction"] = has_transaction

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/receipts",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ReceiptPaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceiptPaginationResponse = read_body("_m.ReceiptPaginationResponse", __models, response.json())
        return response_200

    return None
