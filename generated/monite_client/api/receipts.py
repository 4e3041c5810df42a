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
        ReceiptAttachFile,
        ReceiptCreateSchema,
        ReceiptCursorFields,
        ReceiptLineItemCreateSchema,
        ReceiptLineItemCursorFields,
        ReceiptLineItemResponseSchema,
        ReceiptLineItemsPaginationResponse,
        ReceiptLineItemUpdateSchema,
        ReceiptPaginationResponse,
        ReceiptResponseSchema,
        ReceiptUpdateSchema,
        ReceiptUploadFile,
    )


def _delete_receipts_id_kwargs(
    receipt_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "receipt_id": receipt_id,
        },
    }
    return _kwargs


def _delete_receipts_id_line_items_id_kwargs(
    receipt_id: str | UUID,
    line_item_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "receipt_id": receipt_id,
            "line_item_id": line_item_id,
        },
    }
    return _kwargs


def _get_receipts_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ReceiptCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    currency: CurrencyEnum | Unset = UNSET,
    document_id: str | Unset = UNSET,
    document_id_contains: str | Unset = UNSET,
    document_id_icontains: str | Unset = UNSET,
    total_amount_gt: int | Unset = UNSET,
    total_amount_lt: int | Unset = UNSET,
    total_amount_gte: int | Unset = UNSET,
    total_amount_lte: int | Unset = UNSET,
    has_file: bool | Unset = UNSET,
    has_transaction: bool | Unset = UNSET,
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
                "id__in": id_in,
                "currency": currency,
                "document_id": document_id,
                "document_id__contains": document_id_contains,
                "document_id__icontains": document_id_icontains,
                "total_amount__gt": total_amount_gt,
                "total_amount__lt": total_amount_lt,
                "total_amount__gte": total_amount_gte,
                "total_amount__lte": total_amount_lte,
                "has_file": has_file,
                "has_transaction": has_transaction,
            }
        ),
    }
    return _kwargs


def _get_receipts_response(response: httpx.Response) -> ReceiptPaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceiptPaginationResponse = read_body("_m.ReceiptPaginationResponse", __models, response.json())
        return response_200

    return None


def _get_receipts_id_kwargs(
    receipt_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receipt_id": receipt_id,
        },
    }
    return _kwargs


def _get_receipts_id_response(response: httpx.Response) -> ReceiptResponseSchema | None:
    if response.status_code == 200:
        response_200: ReceiptResponseSchema = read_body("_m.ReceiptResponseSchema", __models, response.json())
        return response_200

    return None


def _get_receipts_id_line_items_kwargs(
    receipt_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ReceiptLineItemCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_icontains: str | Unset = UNSET,
    total_gt: int | Unset = UNSET,
    total_lt: int | Unset = UNSET,
    total_gte: int | Unset = UNSET,
    total_lte: int | Unset = UNSET,
    created_by_user_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receipt_id": receipt_id,
        },
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
                "name": name,
                "name__iexact": name_iexact,
                "name__contains": name_contains,
                "name__icontains": name_icontains,
                "total__gt": total_gt,
                "total__lt": total_lt,
                "total__gte": total_gte,
                "total__lte": total_lte,
                "created_by_user_id": created_by_user_id,
            }
        ),
    }
    return _kwargs


def _get_receipts_id_line_items_response(response: httpx.Response) -> ReceiptLineItemsPaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceiptLineItemsPaginationResponse = read_body(
            "_m.ReceiptLineItemsPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _patch_receipts_id_kwargs(
    receipt_id: str | UUID,
    *,
    body: ReceiptUpdateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "receipt_id": receipt_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_receipts_id_response(response: httpx.Response) -> ReceiptResponseSchema | None:
    if response.status_code == 200:
        response_200: ReceiptResponseSchema = read_body("_m.ReceiptResponseSchema", __models, response.json())
        return response_200

    return None


def _patch_receipts_id_line_items_id_kwargs(
    receipt_id: str | UUID,
    line_item_id: str | UUID,
    *,
    body: ReceiptLineItemUpdateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "receipt_id": receipt_id,
            "line_item_id": line_item_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_receipts_id_line_items_id_response(response: httpx.Response) -> ReceiptLineItemResponseSchema | None:
    if response.status_code == 200:
        response_200: ReceiptLineItemResponseSchema = read_body(
            "_m.ReceiptLineItemResponseSchema", __models, response.json()
        )
        return response_200

    return None


def _post_receipts_kwargs(
    *,
    body: ReceiptCreateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receipts_response(response: httpx.Response) -> ReceiptResponseSchema | None:
    if response.status_code == 201:
        response_201: ReceiptResponseSchema = read_body("_m.ReceiptResponseSchema", __models, response.json())
        return response_201

    return None


def _post_receipts_id_attach_file_kwargs(
    receipt_id: str | UUID,
    *,
    body: ReceiptAttachFile,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receipt_id": receipt_id,
        },
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _post_receipts_id_attach_file_response(response: httpx.Response) -> ReceiptResponseSchema | None:
    if response.status_code == 200:
        response_200: ReceiptResponseSchema = read_body("_m.ReceiptResponseSchema", __models, response.json())
        return response_200

    return None


def _post_receipts_id_line_items_kwargs(
    receipt_id: str | UUID,
    *,
    body: ReceiptLineItemCreateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receipt_id": receipt_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receipts_id_line_items_response(response: httpx.Response) -> ReceiptLineItemResponseSchema | None:
    if response.status_code == 201:
        response_201: ReceiptLineItemResponseSchema = read_body(
            "_m.ReceiptLineItemResponseSchema", __models, response.json()
        )
        return response_201

    return None


def _post_receipts_upload_from_file_kwargs(
    *,
    body: ReceiptUploadFile,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _post_receipts_upload_from_file_response(response: httpx.Response) -> ReceiptResponseSchema | None:
    if response.status_code == 201:
        response_201: ReceiptResponseSchema = read_body("_m.ReceiptResponseSchema", __models, response.json())
        return response_201

    return None
