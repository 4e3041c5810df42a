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
from ...models.purchase_order_cursor_fields import PurchaseOrderCursorFields
from ...models.purchase_order_pagination_response import PurchaseOrderPaginationResponse
from ...models.purchase_order_status_enum import PurchaseOrderStatusEnum
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: PurchaseOrderCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    updated_at_gt: datetime.datetime | Unset = UNSET,
    updated_at_lt: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
    issued_at_gt: datetime.datetime | Unset = UNSET,
    issued_at_lt: datetime.datetime | Unset = UNSET,
    issued_at_gte: datetime.datetime | Unset = UNSET,
    issued_at_lte: datetime.datetime | Unset = UNSET,
    status: PurchaseOrderStatusEnum | Unset = UNSET,
    document_id: str | Unset = UNSET,
    document_id_in: list[str] | Unset = UNSET,
    created_by: UUID | Unset = UNSET,
    counterpart_id: UUID | Unset = UNSET,
    counterpart_id_in: list[UUID] | Unset = UNSET,
    counterpart_name: str | Unset = UNSET,
    currency: CurrencyEnum | Unset = UNSET,
    currency_in: list[CurrencyEnum] | Unset = UNSET,
    project_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
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
                "updated_at__gt": updated_at_gt,
                "updated_at__lt": updated_at_lt,
                "updated_at__gte": updated_at_gte,
                "updated_at__lte": updated_at_lte,
                "issued_at__gt": issued_at_gt,
                "issued_at__lt": issued_at_lt,
                "issued_at__gte": issued_at_gte,
                "issued_at__lte": issued_at_lte,
                "status": status,
                "document_id": document_id,
                "document_id__in": document_id_in,
                "created_by": created_by,
                "counterpart_id": counterpart_id,
                "counterpart_id__in": counterpart_id_in,
                "counterpart.name": counterpart_name,
                "currency": currency,
                "currency__in": currency_in,
                "project_id": project_id,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PurchaseOrderPaginationResponse | None:
    if response.status_code == 200:
        response_200: PurchaseOrderPaginationResponse = read_body(
            "_m.PurchaseOrderPaginationResponse", __models, response.json()
        )
        return response_200

    return None
