from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CurrencyEnum,
        OrderEnum,
        ProductCursorFields,
        ProductServicePaginationResponse,
        ProductServiceRequest,
        ProductServiceResponse,
        ProductServiceTypeEnum,
        ProductServiceUpdate,
    )


def _delete_products_id_kwargs(
    product_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "product_id": product_id,
        },
    }
    return _kwargs


def _get_products_kwargs(
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


def _get_products_response(response: httpx.Response) -> ProductServicePaginationResponse | None:
    if response.status_code == 200:
        response_200: ProductServicePaginationResponse = read_body(
            "_m.ProductServicePaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_products_id_kwargs(
    product_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "product_id": product_id,
        },
    }
    return _kwargs


def _get_products_id_response(response: httpx.Response) -> ProductServiceResponse | None:
    if response.status_code == 200:
        response_200: ProductServiceResponse = read_body("_m.ProductServiceResponse", __models, response.json())
        return response_200

    return None


def _patch_products_id_kwargs(
    product_id: str | UUID,
    *,
    body: ProductServiceUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "product_id": product_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_products_id_response(response: httpx.Response) -> ProductServiceResponse | None:
    if response.status_code == 200:
        response_200: ProductServiceResponse = read_body("_m.ProductServiceResponse", __models, response.json())
        return response_200

    return None


def _post_products_kwargs(
    *,
    body: ProductServiceRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_products_response(response: httpx.Response) -> ProductServiceResponse | None:
    if response.status_code == 201:
        response_201: ProductServiceResponse = read_body("_m.ProductServiceResponse", __models, response.json())
        return response_201

    return None
