from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.currency_enum import CurrencyEnum
from ...models.order_enum import OrderEnum
from ...models.purchase_order_cursor_fields import PurchaseOrderCursorFields
from ...models.purchase_order_pagination_response import PurchaseOrderPaginationResponse
from ...models.purchase_order_status_enum import PurchaseOrderStatusEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


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

    json_updated_at_gt: str | Unset = UNSET
    if not isinstance(updated_at_gt, Unset):
        json_updated_at_gt = NULL if updated_at_gt is None else write_iso(updated_at_gt)
    params["updated_at__gt"] = json_updated_at_gt

    json_updated_at_lt: str | Unset = UNSET
    if not isinstance(updated_at_lt, Unset):
        json_updated_at_lt = NULL if updated_at_lt is None else write_iso(updated_at_lt)
    params["updated_at__lt"] = json_updated_at_lt

    json_updated_at_gte: str | Unset = UNSET
    if not isinstance(updated_at_gte, Unset):
        json_updated_at_gte = NULL if updated_at_gte is None else write_iso(updated_at_gte)
    params["updated_at__gte"] = json_updated_at_gte

    json_updated_at_lte: str | Unset = UNSET
    if not isinstance(updated_at_lte, Unset):
        json_updated_at_lte = NULL if updated_at_lte is None else write_iso(updated_at_lte)
    params["updated_at__lte"] = json_updated_at_lte

    json_issued_at_gt: str | Unset = UNSET
    if not isinstance(issued_at_gt, Unset):
        json_issued_at_gt = NULL if issued_at_gt is None else write_iso(issued_at_gt)
    params["issued_at__gt"] = json_issued_at_gt

    json_issued_at_lt: str | Unset = UNSET
    if not isinstance(issued_at_lt, Unset):
        json_issued_at_lt = NULL if issued_at_lt is None else write_iso(issued_at_lt)
    params["issued_at__lt"] = json_issued_at_lt

    json_issued_at_gte: str | Unset = UNSET
    if not isinstance(issued_at_gte, Unset):
        json_issued_at_gte = NULL if issued_at_gte is None else write_iso(issued_at_gte)
    params["issued_at__gte"] = json_issued_at_gte

    json_issued_at_lte: str | Unset = UNSET
    if not isinstance(issued_at_lte, Unset):
        json_issued_at_lte = NULL if issued_at_lte is None else write_iso(issued_at_lte)
    params["issued_at__lte"] = json_issued_at_lte

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = NULL if status is None else write_word(status)

    params["status"] = json_status

    params["document_id"] = document_id

    json_document_id_in: list[str] | Unset = UNSET
    if not isinstance(document_id_in, Unset):
        json_document_id_in = document_id_in

    params["document_id__in"] = json_document_id_in

    json_created_by: str | Unset = UNSET
    if not isinstance(created_by, Unset):
        json_created_by = NULL if created_by is None else str(created_by)
    params["created_by"] = json_created_by

    json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    params["counterpart_id"] = json_counterpart_id

    json_counterpart_id_in: list[str] | Unset = UNSET
    if not isinstance(counterpart_id_in, Unset):
        json_counterpart_id_in = NULL
        if counterpart_id_in is not None:
            json_counterpart_id_in = []
            for counterpart_id_in_item_data in write_each(counterpart_id_in):
                counterpart_id_in_item = (
                    NULL if counterpart_id_in_item_data is None else str(counterpart_id_in_item_data)
                )
                json_counterpart_id_in.append(counterpart_id_in_item)

    params["counterpart_id__in"] = json_counterpart_id_in

    params["counterpart.name"] = counterpart_name

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

    json_project_id: str | Unset = UNSET
    if not isinstance(project_id, Unset):
        json_project_id = NULL if project_id is None else str(project_id)
    params["project_id"] = json_project_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payable_purchase_orders",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PurchaseOrderPaginationResponse | None:
    if response.status_code == 200:
        response_200: PurchaseOrderPaginationResponse = read_body(
            "_m.PurchaseOrderPaginationResponse", __models, response.json()
        )
        return response_200

    return None
