from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.currency_enum import CurrencyEnum
from ...models.order_enum import OrderEnum
from ...models.product_cursor_fields import ProductCursorFields
from ...models.product_service_pagination_response import ProductServicePaginationResponse
from ...models.product_service_type_enum import ProductServiceTypeEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ProductCursorFields | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    name: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_icontains: str | Unset = UNSET,
    type_: ProductServiceTypeEnum | Unset = UNSET,
    price: int | Unset = UNSET,
    price_gt: int | Unset = UNSET,
    price_lt: int | Unset = UNSET,
    price_gte: int | Unset = UNSET,
    price_lte: int | Unset = UNSET,
    currency: CurrencyEnum | Unset = UNSET,
    currency_in: list[CurrencyEnum] | Unset = UNSET,
    measure_unit_id: UUID | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
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

    _json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_item_data in write_each(id_in):
                _id_in_item = NULL if _id_in_item_data is None else str(_id_in_item_data)
                _json_id_in.append(_id_in_item)

    _params["id__in"] = _json_id_in

    _params["name"] = name

    _params["name__contains"] = name_contains

    _params["name__icontains"] = name_icontains

    _json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        _json_type_ = NULL if type_ is None else write_word(type_)

    _params["type"] = _json_type_

    _params["price"] = price

    _params["price__gt"] = price_gt

    _params["price__lt"] = price_lt

    _params["price__gte"] = price_gte

    _params["price__lte"] = price_lte

    _json_currency: str | Unset = UNSET
    if not isinstance(currency, Unset):
        _json_currency = NULL if currency is None else write_word(currency)

    _params["currency"] = _json_currency

    _json_currency_in: list[str] | Unset = UNSET
    if not isinstance(currency_in, Unset):
        _json_currency_in = NULL
        if currency_in is not None:
            _json_currency_in = []
            for _currency_in_item_data in write_each(currency_in):
                _currency_in_item = NULL if _currency_in_item_data is None else write_word(_currency_in_item_data)
                _json_currency_in.append(_currency_in_item)

    _params["currency__in"] = _json_currency_in

    _json_measure_unit_id: str | Unset = UNSET
    if not isinstance(measure_unit_id, Unset):
        _json_measure_unit_id = NULL if measure_unit_id is None else str(measure_unit_id)
    _params["measure_unit_id"] = _json_measure_unit_id

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

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/products",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ProductServicePaginationResponse | None:
    if response.status_code == 200:
        response_200: ProductServicePaginationResponse = read_body(
            "_m.ProductServicePaginationResponse", __models, response.json()
        )
        return response_200

    return None
