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

    json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        json_id_in = NULL
        if id_in is not None:
            json_id_in = []
            for id_in_item_data in write_each(id_in):
                id_in_item = NULL if id_in_item_data is None else str(id_in_item_data)
                json_id_in.append(id_in_item)

    params["id__in"] = json_id_in

    params["name"] = name

    params["name__contains"] = name_contains

    params["name__icontains"] = name_icontains

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = NULL if type_ is None else write_word(type_)

    params["type"] = json_type_

    params["price"] = price

    params["price__gt"] = price_gt

    params["price__lt"] = price_lt

    params["price__gte"] = price_gte

    params["price__lte"] = price_lte

    json_currency: str | Unset = UNSET
    if not isinstance(currency, Unset):
        json_currency = NULL if currency is None else write_word(currency)

    params["currency"] = json_currency

    json_currency_in: list[str] | Unset = UNSET
    if not isinstance(currency_in, Unset):
        json_currency_in = NULL
        if currency_in is not None:
            json_currency_in = []
            for currency_in_item_data in write_each(currency_in):
                currency_in_item = NULL if currency_in_item_data is None else write_word(currency_in_item_data)
                json_currency_in.append(currency_in_item)

    params["currency__in"] = json_currency_in

    json_measure_unit_id: str | Unset = UNSET
    if not isinstance(measure_unit_id, Unset):
        json_measure_unit_id = NULL if measure_unit_id is None else str(measure_unit_id)
    params["measure_unit_id"] = json_measure_unit_id

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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/products",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ProductServicePaginationResponse | None:
    if response.status_code == 200:
        response_200: ProductServicePaginationResponse = read_body(
            "_m.ProductServicePaginationResponse", __models, response.json()
        )
        return response_200

    return None
