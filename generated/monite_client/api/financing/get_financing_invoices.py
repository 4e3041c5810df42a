from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.financing_invoice_cursor_fields import FinancingInvoiceCursorFields
from ...models.financing_invoice_list_response import FinancingInvoiceListResponse
from ...models.financing_invoice_type import FinancingInvoiceType
from ...models.order_enum import OrderEnum
from ...models.wc_invoice_status import WCInvoiceStatus
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: FinancingInvoiceCursorFields | Unset = UNSET,
    invoice_id: UUID | Unset = UNSET,
    invoice_id_in: list[UUID] | Unset = UNSET,
    status: WCInvoiceStatus | Unset = UNSET,
    status_in: list[WCInvoiceStatus] | Unset = UNSET,
    type_: FinancingInvoiceType | Unset = UNSET,
    type_in: list[FinancingInvoiceType] | Unset = UNSET,
    document_id: str | Unset = UNSET,
    document_id_in: list[str] | Unset = UNSET,
    issue_date_gt: datetime.datetime | Unset = UNSET,
    issue_date_lt: datetime.datetime | Unset = UNSET,
    issue_date_gte: datetime.datetime | Unset = UNSET,
    issue_date_lte: datetime.datetime | Unset = UNSET,
    due_date_gt: datetime.datetime | Unset = UNSET,
    due_date_lt: datetime.datetime | Unset = UNSET,
    due_date_gte: datetime.datetime | Unset = UNSET,
    due_date_lte: datetime.datetime | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    total_amount: int | Unset = UNSET,
    total_amount_gt: int | Unset = UNSET,
    total_amount_lt: int | Unset = UNSET,
    total_amount_gte: int | Unset = UNSET,
    total_amount_lte: int | Unset = UNSET,
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

    json_invoice_id: str | Unset = UNSET
    if not isinstance(invoice_id, Unset):
        json_invoice_id = NULL if invoice_id is None else str(invoice_id)
    params["invoice_id"] = json_invoice_id

    json_invoice_id_in: list[str] | Unset = UNSET
    if not isinstance(invoice_id_in, Unset):
        json_invoice_id_in = NULL
        if invoice_id_in is not None:
            json_invoice_id_in = []
            for invoice_id_in_item_data in write_each(invoice_id_in):
                invoice_id_in_item = NULL if invoice_id_in_item_data is None else str(invoice_id_in_item_data)
                json_invoice_id_in.append(invoice_id_in_item)

    params["invoice_id__in"] = json_invoice_id_in

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

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = NULL if type_ is None else write_word(type_)

    params["type"] = json_type_

    json_type_in: list[str] | Unset = UNSET
    if not isinstance(type_in, Unset):
        json_type_in = NULL
        if type_in is not None:
            json_type_in = []
            for type_in_item_data in write_each(type_in):
                type_in_item = NULL if type_in_item_data is None else write_word(type_in_item_data)
                json_type_in.append(type_in_item)

    params["type__in"] = json_type_in

    params["document_id"] = document_id

    json_document_id_in: list[str] | Unset = UNSET
    if not isinstance(document_id_in, Unset):
        json_document_id_in = document_id_in

    params["document_id__in"] = json_document_id_in

    json_issue_date_gt: str | Unset = UNSET
    if not isinstance(issue_date_gt, Unset):
        json_issue_date_gt = NULL if issue_date_gt is None else write_iso(issue_date_gt)
    params["issue_date__gt"] = json_issue_date_gt

    json_issue_date_lt: str | Unset = UNSET
    if not isinstance(issue_date_lt, Unset):
        json_issue_date_lt = NULL if issue_date_lt is None else write_iso(issue_date_lt)
    params["issue_date__lt"] = json_issue_date_lt

    json_issue_date_gte: str | Unset = UNSET
    if not isinstance(issue_date_gte, Unset):
        json_issue_date_gte = NULL if issue_date_gte is None else write_iso(issue_date_gte)
    params["issue_date__gte"] = json_issue_date_gte

    json_issue_date_lte: str | Unset = UNSET
    if not isinstance(issue_date_lte, Unset):
        json_issue_date_lte = NULL if issue_date_lte is None else write_iso(issue_date_lte)
    params["issue_date__lte"] = json_issue_date_lte

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

    params["total_amount"] = total_amount

    params["total_amount__gt"] = total_amount_gt

    params["total_amount__lt"] = total_amount_lt

    params["total_amount__gte"] = total_amount_gte

    params["total_amount__lte"] = total_amount_lte

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/financing_invoices",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> FinancingInvoiceListResponse | None:
    if response.status_code == 200:
        response_200: FinancingInvoiceListResponse = read_body(
            "_m.FinancingInvoiceListResponse", __models, response.json()
        )
        return response_200

    return None
