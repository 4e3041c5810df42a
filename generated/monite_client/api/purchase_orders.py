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
        CurrencyEnum,
        OrderEnum,
        PurchaseOrderCursorFields,
        PurchaseOrderEmailPreviewRequest,
        PurchaseOrderEmailPreviewResponse,
        PurchaseOrderEmailSentResponse,
        PurchaseOrderPaginationResponse,
        PurchaseOrderPayloadSchema,
        PurchaseOrderResponseSchema,
        PurchaseOrderStatusEnum,
        SendPurchaseOrderViaEmailRequest,
        UpdatePurchaseOrderPayloadSchema,
        VariablesObjectList,
    )


def _delete_payable_purchase_orders_id_kwargs(
    purchase_order_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "purchase_order_id": purchase_order_id,
        },
    }
    return _kwargs


def _get_payable_purchase_orders_kwargs(
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


def _get_payable_purchase_orders_response(response: httpx.Response) -> PurchaseOrderPaginationResponse | None:
    if response.status_code == 200:
        response_200: PurchaseOrderPaginationResponse = read_body(
            "_m.PurchaseOrderPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_payable_purchase_orders_id_kwargs(
    purchase_order_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "purchase_order_id": purchase_order_id,
        },
    }
    return _kwargs


def _get_payable_purchase_orders_id_response(response: httpx.Response) -> PurchaseOrderResponseSchema | None:
    if response.status_code == 200:
        response_200: PurchaseOrderResponseSchema = read_body(
            "_m.PurchaseOrderResponseSchema", __models, response.json()
        )
        return response_200

    return None


def _get_payable_purchase_orders_variables_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_payable_purchase_orders_variables_response(response: httpx.Response) -> VariablesObjectList | None:
    if response.status_code == 200:
        response_200: VariablesObjectList = read_body("_m.VariablesObjectList", __models, response.json())
        return response_200

    return None


def _patch_payable_purchase_orders_id_kwargs(
    purchase_order_id: str | UUID,
    *,
    body: UpdatePurchaseOrderPayloadSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "purchase_order_id": purchase_order_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_payable_purchase_orders_id_response(response: httpx.Response) -> PurchaseOrderResponseSchema | None:
    if response.status_code == 200:
        response_200: PurchaseOrderResponseSchema = read_body(
            "_m.PurchaseOrderResponseSchema", __models, response.json()
        )
        return response_200

    return None


def _post_payable_purchase_orders_kwargs(
    *,
    body: PurchaseOrderPayloadSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payable_purchase_orders_response(response: httpx.Response) -> PurchaseOrderResponseSchema | None:
    if response.status_code == 201:
        response_201: PurchaseOrderResponseSchema = read_body(
            "_m.PurchaseOrderResponseSchema", __models, response.json()
        )
        return response_201

    return None


def _post_payable_purchase_orders_id_preview_kwargs(
    purchase_order_id: str | UUID,
    *,
    body: PurchaseOrderEmailPreviewRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "purchase_order_id": purchase_order_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payable_purchase_orders_id_preview_response(
    response: httpx.Response,
) -> PurchaseOrderEmailPreviewResponse | None:
    if response.status_code == 201:
        response_201: PurchaseOrderEmailPreviewResponse = read_body(
            "_m.PurchaseOrderEmailPreviewResponse", __models, response.json()
        )
        return response_201

    return None


def _post_payable_purchase_orders_id_send_kwargs(
    purchase_order_id: str | UUID,
    *,
    body: SendPurchaseOrderViaEmailRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "purchase_order_id": purchase_order_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payable_purchase_orders_id_send_response(response: httpx.Response) -> PurchaseOrderEmailSentResponse | None:
    if response.status_code == 200:
        response_200: PurchaseOrderEmailSentResponse = read_body(
            "_m.PurchaseOrderEmailSentResponse", __models, response.json()
        )
        return response_200

    return None
