from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.currency_enum import CurrencyEnum
from ...models.ocr_status_enum import OcrStatusEnum
from ...models.order_enum import OrderEnum
from ...models.payable_cursor_fields import PayableCursorFields
from ...models.payable_origin_enum import PayableOriginEnum
from ...models.payable_pagination_response import PayablePaginationResponse
from ...models.payable_state_enum import PayableStateEnum
from ...models.source_of_payable_data_enum import SourceOfPayableDataEnum
from ...types import UNSET, Unset


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
                "status": status,
                "status__in": status_in,
                "id__in": id_in,
                "total_amount": total_amount,
                "total_amount__gt": total_amount_gt,
                "total_amount__lt": total_amount_lt,
                "total_amount__gte": total_amount_gte,
                "total_amount__lte": total_amount_lte,
                "amount": amount,
                "amount__gt": amount_gt,
                "amount__lt": amount_lt,
                "amount__gte": amount_gte,
                "amount__lte": amount_lte,
                "currency": currency,
                "counterpart_name": counterpart_name,
                "counterpart_name__contains": counterpart_name_contains,
                "counterpart_name__icontains": counterpart_name_icontains,
                "search_text": search_text,
                "due_date": due_date,
                "due_date__gt": due_date_gt,
                "due_date__lt": due_date_lt,
                "due_date__gte": due_date_gte,
                "due_date__lte": due_date_lte,
                "issued_at": issued_at,
                "issued_at__gt": issued_at_gt,
                "issued_at__lt": issued_at_lt,
                "issued_at__gte": issued_at_gte,
                "issued_at__lte": issued_at_lte,
                "document_id": document_id,
                "document_id__contains": document_id_contains,
                "document_id__icontains": document_id_icontains,
                "was_created_by_user_id": was_created_by_user_id,
                "counterpart_id": counterpart_id,
                "source_of_payable_data": source_of_payable_data,
                "ocr_status": ocr_status,
                "line_item_id": line_item_id,
                "purchase_order_id": purchase_order_id,
                "project_id": project_id,
                "project_id__in": project_id_in,
                "tag_ids": tag_ids,
                "tag_ids__not_in": tag_ids_not_in,
                "has_tags": has_tags,
                "origin": origin,
                "has_file": has_file,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PayablePaginationResponse | None:
    if response.status_code == 200:
        response_200: PayablePaginationResponse = read_body("_m.PayablePaginationResponse", __models, response.json())
        return response_200

    return None
