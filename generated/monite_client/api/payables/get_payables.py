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

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = NULL if status is None else write_word(status)

    params["status"] = json_status

    json_status_in: list[str] | Unset = UNSET
    if not isinstance(status_in, Unset):
        json_status_in = NULL
        if status_in is not None:
            json_status_in = []
            for status_in_item_data in write_each(status_in):
                status_in_item = NULL if status_in_item_data is None else write_word(status_in_item_data)
                json_status_in.append(status_in_item)

    params["status__in"] = json_status_in

    json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        json_id_in = NULL
        if id_in is not None:
            json_id_in = []
            for id_in_item_data in write_each(id_in):
                id_in_item = NULL if id_in_item_data is None else str(id_in_item_data)
                json_id_in.append(id_in_item)

    params["id__in"] = json_id_in

    params["total_amount"] = total_amount

    params["total_amount__gt"] = total_amount_gt

    params["total_amount__lt"] = total_amount_lt

    params["total_amount__gte"] = total_amount_gte

    params["total_amount__lte"] = total_amount_lte

    params["amount"] = amount

    params["amount__gt"] = amount_gt

    params["amount__lt"] = amount_lt

    params["amount__gte"] = amount_gte

    params["amount__lte"] = amount_lte

    json_currency: str | Unset = UNSET
    if not isinstance(currency, Unset):
        json_currency = NULL if currency is None else write_word(currency)

    params["currency"] = json_currency

    params["counterpart_name"] = counterpart_name

    params["counterpart_name__contains"] = counterpart_name_contains

    params["counterpart_name__icontains"] = counterpart_name_icontains

    params["search_text"] = search_text

    json_due_date: str | Unset = UNSET
    if not isinstance(due_date, Unset):
        json_due_date = NULL if due_date is None else write_iso(due_date)
    params["due_date"] = json_due_date

    json_due_date_gt: str | Unset = UNSET
    if not isinstance(due_date_gt, Unset):
        json_due_date_gt = NULL if due_date_gt is None else write_iso(due_date_gt)
    params["due_date__gt"] = json_due_date_gt

    json_due_date_lt: str | Unset = UNSET
    if not isinstance(due_date_lt, Unset):
        json_due_date_lt = NULL if due_date_lt is None else write_iso(due_date_lt)
    params["due_date__lt"] = json_due_date_lt

    json_due_date_gte: str | Unset = UNSET
    if not isinstance(due_date_gte, Unset):
        json_due_date_gte = NULL if due_date_gte is None else write_iso(due_date_gte)
    params["due_date__gte"] = json_due_date_gte

    json_due_date_lte: str | Unset = UNSET
    if not isinstance(due_date_lte, Unset):
        json_due_date_lte = NULL if due_date_lte is None else write_iso(due_date_lte)
    params["due_date__lte"] = json_due_date_lte

    json_issued_at: str | Unset = UNSET
    if not isinstance(issued_at, Unset):
        json_issued_at = NULL if issued_at is None else write_iso(issued_at)
    params["issued_at"] = json_issued_at

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

    params["document_id"] = document_id

    params["document_id__contains"] = document_id_contains

    params["document_id__icontains"] = document_id_icontains

    json_was_created_by_user_id: str | Unset = UNSET
    if not isinstance(was_created_by_user_id, Unset):
        json_was_created_by_user_id = NULL if was_created_by_user_id is None else str(was_created_by_user_id)
    params["was_created_by_user_id"] = json_was_created_by_user_id

    json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    params["counterpart_id"] = json_counterpart_id

    json_source_of_payable_data: str | Unset = UNSET
    if not isinstance(source_of_payable_data, Unset):
        json_source_of_payable_data = NULL if source_of_payable_data is None else write_word(source_of_payable_data)

    params["source_of_payable_data"] = json_source_of_payable_data

    json_ocr_status: str | Unset = UNSET
    if not isinstance(ocr_status, Unset):
        json_ocr_status = NULL if ocr_status is None else write_word(ocr_status)

    params["ocr_status"] = json_ocr_status

    json_line_item_id: str | Unset = UNSET
    if not isinstance(line_item_id, Unset):
        json_line_item_id = NULL if line_item_id is None else str(line_item_id)
    params["line_item_id"] = json_line_item_id

    json_purchase_order_id: str | Unset = UNSET
    if not isinstance(purchase_order_id, Unset):
        json_purchase_order_id = NULL if purchase_order_id is None else str(purchase_order_id)
    params["purchase_order_id"] = json_purchase_order_id

    json_project_id: str | Unset = UNSET
    if not isinstance(project_id, Unset):
        json_project_id = NULL if project_id is None else str(project_id)
    params["project_id"] = json_project_id

    json_project_id_in: list[str] | Unset = UNSET
    if not isinstance(project_id_in, Unset):
        json_project_id_in = NULL
        if project_id_in is not None:
            json_project_id_in = []
            for project_id_in_item_data in write_each(project_id_in):
                project_id_in_item = NULL if project_id_in_item_data is None else str(project_id_in_item_data)
                json_project_id_in.append(project_id_in_item)

    params["project_id__in"] = json_project_id_in

    json_tag_ids: list[str] | Unset = UNSET
    if not isinstance(tag_ids, Unset):
        json_tag_ids = NULL
        if tag_ids is not None:
            json_tag_ids = []
            for tag_ids_item_data in write_each(tag_ids):
                tag_ids_item = NULL if tag_ids_item_data is None else str(tag_ids_item_data)
                json_tag_ids.append(tag_ids_item)

    params["tag_ids"] = json_tag_ids

    json_tag_ids_not_in: list[str] | Unset = UNSET
    if not isinstance(tag_ids_not_in, Unset):
        json_tag_ids_not_in = NULL
        if tag_ids_not_in is not None:
            json_tag_ids_not_in = []
            for tag_ids_not_in_item_data in write_each(tag_ids_not_in):
                tag_ids_not_in_item = NULL if tag_ids_not_in_item_data is None else str(tag_ids_not_in_item_data)
                json_tag_ids_not_in.append(tag_ids_not_in_item)

    params["tag_ids__not_in"] = json_tag_ids_not_in

    params["has_tags"] = has_tags

    json_origin: str | Unset = UNSET
    if not isinstance(origin, Unset):
        json_origin = NULL if origin is None else write_word(origin)

    params["origin"] = json_origin

    params["has_file"] = has_file

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payables",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PayablePaginationResponse | None:
    if response.status_code == 200:
        response_200: PayablePaginationResponse = read_body("_m.PayablePaginationResponse", __models, response.json())
        return response_200

    return None
