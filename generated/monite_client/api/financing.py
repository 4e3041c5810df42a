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
        FinancingInvoiceCursorFields,
        FinancingInvoiceListResponse,
        FinancingInvoiceType,
        FinancingOffersResponse,
        FinancingPushInvoicesRequest,
        FinancingPushInvoicesResponse,
        FinancingTokenResponse,
        OrderEnum,
        WCInvoiceStatus,
    )


def _get_financing_invoices_kwargs(
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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "invoice_id": invoice_id,
                "invoice_id__in": invoice_id_in,
                "status": status,
                "status__in": status_in,
                "type": type_,
                "type__in": type_in,
                "document_id": document_id,
                "document_id__in": document_id_in,
                "issue_date__gt": issue_date_gt,
                "issue_date__lt": issue_date_lt,
                "issue_date__gte": issue_date_gte,
                "issue_date__lte": issue_date_lte,
                "due_date__gt": due_date_gt,
                "due_date__lt": due_date_lt,
                "due_date__gte": due_date_gte,
                "due_date__lte": due_date_lte,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "total_amount": total_amount,
                "total_amount__gt": total_amount_gt,
                "total_amount__lt": total_amount_lt,
                "total_amount__gte": total_amount_gte,
                "total_amount__lte": total_amount_lte,
            }
        ),
    }
    return _kwargs


def _get_financing_invoices_response(response: httpx.Response) -> FinancingInvoiceListResponse | None:
    if response.status_code == 200:
        response_200: FinancingInvoiceListResponse = read_body(
            "_m.FinancingInvoiceListResponse", __models, response.json()
        )
        return response_200

    return None


def _get_financing_offers_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_financing_offers_response(response: httpx.Response) -> FinancingOffersResponse | None:
    if response.status_code == 200:
        response_200: FinancingOffersResponse = read_body("_m.FinancingOffersResponse", __models, response.json())
        return response_200

    return None


def _post_financing_invoices_kwargs(
    *,
    body: FinancingPushInvoicesRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_financing_invoices_response(response: httpx.Response) -> FinancingPushInvoicesResponse | None:
    if response.status_code == 201:
        response_201: FinancingPushInvoicesResponse = read_body(
            "_m.FinancingPushInvoicesResponse", __models, response.json()
        )
        return response_201

    return None


def _post_financing_tokens_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    return _kwargs


def _post_financing_tokens_response(response: httpx.Response) -> FinancingTokenResponse | None:
    if response.status_code == 201:
        response_201: FinancingTokenResponse = read_body("_m.FinancingTokenResponse", __models, response.json())
        return response_201

    return None
