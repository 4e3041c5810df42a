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

    _json_invoice_id: str | Unset = UNSET
    if not isinstance(invoice_id, Unset):
        _json_invoice_id = NULL if invoice_id is None else str(invoice_id)
    _params["invoice_id"] = _json_invoice_id

    _json_invoice_id_in: list[str] | Unset = UNSET
    if not isinstance(invoice_id_in, Unset):
        _json_invoice_id_in = NULL
        if invoice_id_in is not None:
            _json_invoice_id_in = []
            for _invoice_id_in_item_data in write_each(invoice_id_in):
                _invoice_id_in_item = NULL if _invoice_id_in_item_data is None else str(_invoice_id_in_item_data)
                _json_invoice_id_in.append(_invoice_id_in_item)

    _params["invoice_id__in"] = _json_invoice_id_in

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

    _json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        _json_type_ = NULL if type_ is None else write_word(type_)

    _params["type"] = _json_type_

    _json_type_in: list[str] | Unset = UNSET
    if not isinstance(type_in, Unset):
        _json_type_in = NULL
        if type_in is not None:
            _json_type_in = []
            for _type_in_item_data in write_each(type_in):
                _type_in_item = NULL if _type_in_item_data is None else write_word(_type_in_item_data)
                _json_type_in.append(_type_in_item)

    _params["type__in"] = _json_type_in

    _params["document_id"] = document_id

    _json_document_id_in: list[str] | Unset = UNSET
    if not isinstance(document_id_in, Unset):
        _json_document_id_in = document_id_in

    _params["document_id__in"] = _json_document_id_in

    _json_issue_date_gt: str | Unset = UNSET
    if not isinstance(issue_date_gt, Unset):
        _json_issue_date_gt = NULL if issue_date_gt is None else write_iso(issue_date_gt)
    _params["issue_date__gt"] = _json_issue_date_gt

    _json_issue_date_lt: str | Unset = UNSET
    if not isinstance(issue_date_lt, Unset):
        _json_issue_date_lt = NULL if issue_date_lt is None else write_iso(issue_date_lt)
    _params["issue_date__lt"] = _json_issue_date_lt

    _json_issue_date_gte: str | Unset = UNSET
    if not isinstance(issue_date_gte, Unset):
        _json_issue_date_gte = NULL if issue_date_gte is None else write_iso(issue_date_gte)
    _params["issue_date__gte"] = _json_issue_date_gte

    _json_issue_date_lte: str | Unset = UNSET
    if not isinstance(issue_date_lte, Unset):
        _json_issue_date_lte = NULL if issue_date_lte is None else write_iso(issue_date_lte)
    _params["issue_date__lte"] = _json_issue_date_lte

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

    _params["total_amount"] = total_amount

    _params["total_amount__gt"] = total_amount_gt

    _params["total_amount__lt"] = total_amount_lt

    _params["total_amount__gte"] = total_amount_gte

    _params["total_amount__lte"] = total_amount_lte

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/financing_invoices",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> FinancingInvoiceListResponse | None:
    if response.status_code == 200:
        response_200: FinancingInvoiceListResponse = read_body(
            "_m.FinancingInvoiceListResponse", __models, response.json()
        )
        return response_200

    return None
