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

    _json_updated_at_gt: str | Unset = UNSET
    if not isinstance(updated_at_gt, Unset):
        _json_updated_at_gt = NULL if updated_at_gt is None else write_iso(updated_at_gt)
    _params["updated_at__gt"] = _json_updated_at_gt

    _json_updated_at_lt: str | Unset = UNSET
    if not isinstance(updated_at_lt, Unset):
        _json_updated_at_lt = NULL if updated_at_lt is None else write_iso(updated_at_lt)
    _params["updated_at__lt"] = _json_updated_at_lt

    _json_updated_at_gte: str | Unset = UNSET
    if not isinstance(updated_at_gte, Unset):
        _json_updated_at_gte = NULL if updated_at_gte is None else write_iso(updated_at_gte)
    _params["updated_at__gte"] = _json_updated_at_gte

    _json_updated_at_lte: str | Unset = UNSET
    if not isinstance(updated_at_lte, Unset):
        _json_updated_at_lte = NULL if updated_at_lte is None else write_iso(updated_at_lte)
    _params["updated_at__lte"] = _json_updated_at_lte

    _json_issued_at_gt: str | Unset = UNSET
    if not isinstance(issued_at_gt, Unset):
        _json_issued_at_gt = NULL if issued_at_gt is None else write_iso(issued_at_gt)
    _params["issued_at__gt"] = _json_issued_at_gt

    _json_issued_at_lt: str | Unset = UNSET
    if not isinstance(issued_at_lt, Unset):
        _json_issued_at_lt = NULL if issued_at_lt is None else write_iso(issued_at_lt)
    _params["issued_at__lt"] = _json_issued_at_lt

    _json_issued_at_gte: str | Unset = UNSET
    if not isinstance(issued_at_gte, Unset):
        _json_issued_at_gte = NULL if issued_at_gte is None else write_iso(issued_at_gte)
    _params["issued_at__gte"] = _json_issued_at_gte

    _json_issued_at_lte: str | Unset = UNSET
    if not isinstance(issued_at_lte, Unset):
        _json_issued_at_lte = NULL if issued_at_lte is None else write_iso(issued_at_lte)
    _params["issued_at__lte"] = _json_issued_at_lte

    _json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        _json_status = NULL if status is None else write_word(status)

    _params["status"] = _json_status

    _params["document_id"] = document_id

    _json_document_id_in: list[str] | Unset = UNSET
    if not isinstance(document_id_in, Unset):
        _json_document_id_in = document_id_in

    _params["document_id__in"] = _json_document_id_in

    _json_created_by: str | Unset = UNSET
    if not isinstance(created_by, Unset):
        _json_created_by = NULL if created_by is None else str(created_by)
    _params["created_by"] = _json_created_by

    _json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        _json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    _params["counterpart_id"] = _json_counterpart_id

    _json_counterpart_id_in: list[str] | Unset = UNSET
    if not isinstance(counterpart_id_in, Unset):
        _json_counterpart_id_in = NULL
        if counterpart_id_in is not None:
            _json_counterpart_id_in = []
            for _counterpart_id_in_item_data in write_each(counterpart_id_in):
                _counterpart_id_in_item = (
                    NULL if _counterpart_id_in_item_data is None else str(_counterpart_id_in_item_data)
                )
                _json_counterpart_id_in.append(_counterpart_id_in_item)

    _params["counterpart_id__in"] = _json_counterpart_id_in

    _params["counterpart.name"] = counterpart_name

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

    _json_project_id: str | Unset = UNSET
    if not isinstance(project_id, Unset):
        _json_project_id = NULL if project_id is None else str(project_id)
    _params["project_id"] = _json_project_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payable_purchase_orders",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PurchaseOrderPaginationResponse | None:
    if response.status_code == 200:
        response_200: PurchaseOrderPaginationResponse = read_body(
            "_m.PurchaseOrderPaginationResponse", __models, response.json()
        )
        return response_200

    return None
