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

    _json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_item_data in write_each(id_in):
                _id_in_item = NULL if _id_in_item_data is None else str(_id_in_item_data)
                _json_id_in.append(_id_in_item)

    _params["id__in"] = _json_id_in

    _json_currency: str | Unset = UNSET
    if not isinstance(currency, Unset):
        _json_currency = NULL if currency is None else write_word(currency)

    _params["currency"] = _json_currency

    _params["document_id"] = document_id

    _params["document_id__contains"] = document_id_contains

    _params["document_id__icontains"] = document_id_icontains

    _params["total_amount__gt"] = total_amount_gt

    _params["total_amount__lt"] = total_amount_lt

    _params["total_amount__gte"] = total_amount_gte

    _params["total_amount__lte"] = total_amount_lte

    _params["has_file"] = has_file

    _params["has_transaction"] = has_transaction

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/receipts",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ReceiptPaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceiptPaginationResponse = read_body("_m.ReceiptPaginationResponse", __models, response.json())
        return response_200

    return None
