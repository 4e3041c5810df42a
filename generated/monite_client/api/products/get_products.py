from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.currency_enum import CurrencyEnum
from ...models.order_enum import OrderEnum
from ...models.product_cursor_fields import ProductCursorFields
from ...models.product_service_pagination_response import ProductServicePaginationResponse
from ...models.product_service_type_enum import ProductServiceTypeEnum
from ...types import UNSET, Unset


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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "id__in": id_in,
                "name": name,
                "name__contains": name_contains,
                "name__icontains": name_icontains,
                "type": type_,
                "price": price,
                "price__gt": price_gt,
                "price__lt": price_lt,
                "price__gte": price_gte,
                "price__lte": price_lte,
                "currency": currency,
                "currency__in": currency_in,
                "measure_unit_id": measure_unit_id,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ProductServicePaginationResponse | None:
    if response.status_code == 200:
        response_200: ProductServicePaginationResponse = read_body(
            "_m.ProductServicePaginationResponse", __models, response.json()
        )
        return response_200

    return None
