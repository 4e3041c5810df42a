from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.credit_note_cursor_fields import CreditNoteCursorFields
from ...models.credit_note_pagination_response import CreditNotePaginationResponse
from ...models.currency_enum import CurrencyEnum
from ...models.order_enum import OrderEnum
from ...models.origin_enum import OriginEnum
from ...models.payable_credit_note_state_enum import PayableCreditNoteStateEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: CreditNoteCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    issued_at: datetime.date | Unset = UNSET,
    issued_at_gt: datetime.date | Unset = UNSET,
    issued_at_lt: datetime.date | Unset = UNSET,
    issued_at_gte: datetime.date | Unset = UNSET,
    issued_at_lte: datetime.date | Unset = UNSET,
    document_id: str | Unset = UNSET,
    document_id_iexact: str | Unset = UNSET,
    document_id_contains: str | Unset = UNSET,
    document_id_icontains: str | Unset = UNSET,
    has_file: bool | Unset = UNSET,
    total_amount_gt: int | Unset = UNSET,
    total_amount_lt: int | Unset = UNSET,
    total_amount_gte: int | Unset = UNSET,
    total_amount_lte: int | Unset = UNSET,
    subtotal_gt: int | Unset = UNSET,
    subtotal_lt: int | Unset = UNSET,
    subtotal_gte: int | Unset = UNSET,
    subtotal_lte: int | Unset = UNSET,
    based_on: UUID | Unset = UNSET,
    counterpart_id: UUID | Unset = UNSET,
    created_by_entity_user_id: UUID | Unset = UNSET,
    status: PayableCreditNoteStateEnum | Unset = UNSET,
    status_in: list[PayableCreditNoteStateEnum] | Unset = UNSET,
    status_not_in: list[PayableCreditNoteStateEnum] | Unset = UNSET,
    origin: OriginEnum | Unset = UNSET,
    currency: CurrencyEnum | Unset = UNSET,
    project_id: UUID | Unset = UNSET,
    project_id_in: list[UUID] | Unset = UNSET,
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

    params["document_id__iexact"] = document_id_iexact

    params["document_id__contains"] = document_id_contains

    params["document_id__icontains"] = document_id_icontains

    params["has_file"] = has_file

    params["total_amount__gt"] = total_amount_gt

    params["total_amount__lt"] = total_amount_lt

    params["total_amount__gte"] = total_amount_gte

    params["total_amount__lte"] = total_amount_lte

    params["subtotal__gt"] = subtotal_gt

    params["subtotal__lt"] = subtotal_lt

    params["subtotal__gte"] = subtotal_gte

    params["subtotal__lte"] = subtotal_lte

    json_based_on: str | Unset = UNSET
    if not isinstance(based_on, Unset):
        json_based_on = NULL if based_on is None else str(based_on)
    params["based_on"] = json_based_on

    json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    params["counterpart_id"] = json_counterpart_id

    json_created_by_entity_user_id: str | Unset = UNSET
    if not isinstance(created_by_entity_user_id, Unset):
        json_created_by_entity_user_id = NULL if created_by_entity_user_id is None else str(created_by_entity_user_id)
    params["created_by_entity_user_id"] = json_created_by_entity_user_id

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

    json_status_not_in: list[str] | Unset = UNSET
    if not isinstance(status_not_in, Unset):
        json_status_not_in = NULL
        if status_not_in is not None:
            json_status_not_in = []
            for status_not_in_item_data in write_each(status_not_in):
                status_not_in_item = NULL if status_not_in_item_data is None else write_word(status_not_in_item_data)
                json_status_not_in.append(status_not_in_item)

    params["status__not_in"] = json_status_not_in

    json_origin: str | Unset = UNSET
    if not isinstance(origin, Unset):
        json_origin = NULL if origin is None else write_word(origin)

    params["origin"] = json_origin

    json_currency: str | Unset = UNSET
    if not isinstance(currency, Unset):
        json_currency = NULL if currency is None else write_word(currency)

    params["currency"] = json_currency

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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payable_credit_notes",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNotePaginationResponse | None:
    if response.status_code == 200:
        response_200: CreditNotePaginationResponse = read_body(
            "_m.CreditNotePaginationResponse", __models, response.json()
        )
        return response_200

    return None
