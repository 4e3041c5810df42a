from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.currency_enum import CurrencyEnum
from ...models.ocr_status_enum import OcrStatusEnum
from ...models.order_enum import OrderEnum
from ...models.payable_cursor_fields import PayableCursorFields
from ...models.payable_origin_enum import PayableOriginEnum
from ...models.payable_pagination_response import PayablePaginationResponse
from ...models.payable_state_enum import PayableStateEnum
from ...models.source_of_payable_data_enum import SourceOfPayableDataEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: PayableCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    status: PayableStateEnum | Unset = UNSET,
    status_in: list[PayableStateEnum] | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    total_amount: int | Unset = UNSET,
    total_amount_gt: int | Unset = UNSET,
    total_amount_lt: int | Unset = UNSET,
    total_amount_gte: int | Unset = UNSET,
    total_amount_lte: int | Unset = UNSET,
    amount: int | Unset = UNSET,
    amount_gt: int | Unset = UNSET,
    amount_lt: int | Unset = UNSET,
    amount_gte: int | Unset = UNSET,
    amount_lte: int | Unset = UNSET,
    currency: CurrencyEnum | Unset = UNSET,
    counterpart_name: str | Unset = UNSET,
    counterpart_name_contains: str | Unset = UNSET,
    counterpart_name_icontains: str | Unset = UNSET,
    search_text: str | Unset = UNSET,
    due_date: datetime.date | Unset = UNSET,
    due_date_gt: datetime.date | Unset = UNSET,
    due_date_lt: datetime.date | Unset = UNSET,
    due_date_gte: datetime.date | Unset = UNSET,
    due_date_lte: datetime.date | Unset = UNSET,
    issued_at: datetime.date | Unset = UNSET,
    issued_at_gt: datetime.date | Unset = UNSET,
    issued_at_lt: datetime.date | Unset = UNSET,
    issued_at_gte: datetime.date | Unset = UNSET,
    issued_at_lte: datetime.date | Unset = UNSET,
    document_id: str | Unset = UNSET,
    document_id_contains: str | Unset = UNSET,
    document_id_icontains: str | Unset = UNSET,
    was_created_by_user_id: UUID | Unset = UNSET,
    counterpart_id: UUID | Unset = UNSET,
    source_of_payable_data: SourceOfPayableDataEnum | Unset = UNSET,
    ocr_status: OcrStatusEnum | Unset = UNSET,
    line_item_id: UUID | Unset = UNSET,
    purchase_order_id: UUID | Unset = UNSET,
    project_id: UUID | Unset = UNSET,
    project_id_in: list[UUID] | Unset = UNSET,
    tag_ids: list[UUID] | Unset = UNSET,
    tag_ids_not_in: list[UUID] | Unset = UNSET,
    has_tags: bool | Unset = UNSET,
    origin: PayableOriginEnum | Unset = UNSET,
    has_file: bool | Unset = UNSET,
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

    _json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        _json_status = NULL if status is None else write_word(status)

    _params["status"] = _json_status

    _json_status_in: list[str] | Unset = UNSET
    if not isinstance(status_in, Unset):
        _json_status_in = NULL
        if status_in is not None:
            _json_status_in = []
            for _status_in_item_data in write_each(status_in):
                _status_in_item = NULL if _status_in_item_data is None else write_word(_status_in_item_data)
                _json_status_in.append(_status_in_item)

    _params["status__in"] = _json_status_in

    _json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_item_data in write_each(id_in):
                _id_in_item = NULL if _id_in_item_data is None else str(_id_in_item_data)
                _json_id_in.append(_id_in_item)

    _params["id__in"] = _json_id_in

    _params["total_amount"] = total_amount

    _params["total_amount__gt"] = total_amount_gt

    _params["total_amount__lt"] = total_amount_lt

    _params["total_amount__gte"] = total_amount_gte

    _params["total_amount__lte"] = total_amount_lte

    _params["amount"] = amount

    _params["amount__gt"] = amount_gt

    _params["amount__lt"] = amount_lt

    _params["amount__gte"] = amount_gte

    _params["amount__lte"] = amount_lte

    _json_currency: str | Unset = UNSET
    if not isinstance(currency, Unset):
        _json_currency = NULL if currency is None else write_word(currency)

    _params["currency"] = _json_currency

    _params["counterpart_name"] = counterpart_name

    _params["counterpart_name__contains"] = counterpart_name_contains

    _params["counterpart_name__icontains"] = counterpart_name_icontains

    _params["search_text"] = search_text

    _json_due_date: str | Unset = UNSET
    if not isinstance(due_date, Unset):
        _json_due_date = NULL if due_date is None else write_iso(due_date)
    _params["due_date"] = _json_due_date

    _json_due_date_gt: str | Unset = UNSET
    if not isinstance(due_date_gt, Unset):
        _json_due_date_gt = NULL if due_date_gt is None else write_iso(due_date_gt)
    _params["due_date__gt"] = _json_due_date_gt

    _json_due_date_lt: str | Unset = UNSET
    if not isinstance(due_date_lt, Unset):
        _json_due_date_lt = NULL if due_date_lt is None else write_iso(due_date_lt)
    _params["due_date__lt"] = _json_due_date_lt

    _json_due_date_gte: str | Unset = UNSET
    if not isinstance(due_date_gte, Unset):
        _json_due_date_gte = NULL if due_date_gte is None else write_iso(due_date_gte)
    _params["due_date__gte"] = _json_due_date_gte

    _json_due_date_lte: str | Unset = UNSET
    if not isinstance(due_date_lte, Unset):
        _json_due_date_lte = NULL if due_date_lte is None else write_iso(due_date_lte)
    _params["due_date__lte"] = _json_due_date_lte

    _json_issued_at: str | Unset = UNSET
    if not isinstance(issued_at, Unset):
        _json_issued_at = NULL if issued_at is None else write_iso(issued_at)
    _params["issued_at"] = _json_issued_at

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

    _params["document_id"] = document_id

    _params["document_id__contains"] = document_id_contains

    _params["document_id__icontains"] = document_id_icontains

    _json_was_created_by_user_id: str | Unset = UNSET
    if not isinstance(was_created_by_user_id, Unset):
        _json_was_created_by_user_id = NULL if was_created_by_user_id is None else str(was_created_by_user_id)
    _params["was_created_by_user_id"] = _json_was_created_by_user_id

    _json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        _json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    _params["counterpart_id"] = _json_counterpart_id

    _json_source_of_payable_data: str | Unset = UNSET
    if not isinstance(source_of_payable_data, Unset):
        _json_source_of_payable_data = NULL if source_of_payable_data is None else write_word(source_of_payable_data)

    _params["source_of_payable_data"] = _json_source_of_payable_data

    _json_ocr_status: str | Unset = UNSET
    if not isinstance(ocr_status, Unset):
        _json_ocr_status = NULL if ocr_status is None else write_word(ocr_status)

    _params["ocr_status"] = _json_ocr_status

    _json_line_item_id: str | Unset = UNSET
    if not isinstance(line_item_id, Unset):
        _json_line_item_id = NULL if line_item_id is None else str(line_item_id)
    _params["line_item_id"] = _json_line_item_id

    _json_purchase_order_id: str | Unset = UNSET
    if not isinstance(purchase_order_id, Unset):
        _json_purchase_order_id = NULL if purchase_order_id is None else str(purchase_order_id)
    _params["purchase_order_id"] = _json_purchase_order_id

    _json_project_id: str | Unset = UNSET
    if not isinstance(project_id, Unset):
        _json_project_id = NULL if project_id is None else str(project_id)
    _params["project_id"] = _json_project_id

    _json_project_id_in: list[str] | Unset = UNSET
    if not isinstance(project_id_in, Unset):
        _json_project_id_in = NULL
        if project_id_in is not None:
            _json_project_id_in = []
            for _project_id_in_item_data in write_each(project_id_in):
                _project_id_in_item = NULL if _project_id_in_item_data is None else str(_project_id_in_item_data)
                _json_project_id_in.append(_project_id_in_item)

    _params["project_id__in"] = _json_project_id_in

    _json_tag_ids: list[str] | Unset = UNSET
    if not isinstance(tag_ids, Unset):
        _json_tag_ids = NULL
        if tag_ids is not None:
            _json_tag_ids = []
            for _tag_ids_item_data in write_each(tag_ids):
                _tag_ids_item = NULL if _tag_ids_item_data is None else str(_tag_ids_item_data)
                _json_tag_ids.append(_tag_ids_item)

    _params["tag_ids"] = _json_tag_ids

    _json_tag_ids_not_in: list[str] | Unset = UNSET
    if not isinstance(tag_ids_not_in, Unset):
        _json_tag_ids_not_in = NULL
        if tag_ids_not_in is not None:
            _json_tag_ids_not_in = []
            for _tag_ids_not_in_item_data in write_each(tag_ids_not_in):
                _tag_ids_not_in_item = NULL if _tag_ids_not_in_item_data is None else str(_tag_ids_not_in_item_data)
                _json_tag_ids_not_in.append(_tag_ids_not_in_item)

    _params["tag_ids__not_in"] = _json_tag_ids_not_in

    _params["has_tags"] = has_tags

    _json_origin: str | Unset = UNSET
    if not isinstance(origin, Unset):
        _json_origin = NULL if origin is None else write_word(origin)

    _params["origin"] = _json_origin

    _params["has_file"] = has_file

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payables",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PayablePaginationResponse | None:
    if response.status_code == 200:
        response_200: PayablePaginationResponse = read_body("_m.PayablePaginationResponse", __models, response.json())
        return response_200

    return None
