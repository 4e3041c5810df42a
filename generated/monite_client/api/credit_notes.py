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
        CreditNoteCreateRequest,
        CreditNoteCursorFields,
        CreditNoteLineItemCreateRequest,
        CreditNoteLineItemCursorFields,
        CreditNoteLineItemPaginationResponse,
        CreditNoteLineItemReplaceRequest,
        CreditNoteLineItemResponse,
        CreditNoteLineItemUpdateRequest,
        CreditNotePaginationResponse,
        CreditNoteResponse,
        CreditNoteUpdateRequest,
        CreditNoteUploadFile,
        CreditNoteValidationResponse,
        CreditNoteValidationsResource,
        CurrencyEnum,
        OrderEnum,
        OriginEnum,
        PayableCreditNoteStateEnum,
    )


def _delete_payable_credit_notes_id_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    return _kwargs


def _delete_payable_credit_notes_id_line_items_id_kwargs(
    credit_note_id: str | UUID,
    line_item_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "credit_note_id": credit_note_id,
            "line_item_id": line_item_id,
        },
    }
    return _kwargs


def _delete_payable_credit_notes_id_line_items_id_response(
    response: httpx.Response,
) -> CreditNoteLineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteLineItemPaginationResponse = read_body(
            "_m.CreditNoteLineItemPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_payable_credit_notes_kwargs(
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
                "issued_at": issued_at,
                "issued_at__gt": issued_at_gt,
                "issued_at__lt": issued_at_lt,
                "issued_at__gte": issued_at_gte,
                "issued_at__lte": issued_at_lte,
                "document_id": document_id,
                "document_id__iexact": document_id_iexact,
                "document_id__contains": document_id_contains,
                "document_id__icontains": document_id_icontains,
                "has_file": has_file,
                "total_amount__gt": total_amount_gt,
                "total_amount__lt": total_amount_lt,
                "total_amount__gte": total_amount_gte,
                "total_amount__lte": total_amount_lte,
                "subtotal__gt": subtotal_gt,
                "subtotal__lt": subtotal_lt,
                "subtotal__gte": subtotal_gte,
                "subtotal__lte": subtotal_lte,
                "based_on": based_on,
                "counterpart_id": counterpart_id,
                "created_by_entity_user_id": created_by_entity_user_id,
                "status": status,
                "status__in": status_in,
                "status__not_in": status_not_in,
                "origin": origin,
                "currency": currency,
                "project_id": project_id,
                "project_id__in": project_id_in,
            }
        ),
    }
    return _kwargs


def _get_payable_credit_notes_response(response: httpx.Response) -> CreditNotePaginationResponse | None:
    if response.status_code == 200:
        response_200: CreditNotePaginationResponse = read_body(
            "_m.CreditNotePaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_payable_credit_notes_id_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    return _kwargs


def _get_payable_credit_notes_id_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteResponse = read_body("_m.CreditNoteResponse", __models, response.json())
        return response_200

    return None


def _get_payable_credit_notes_id_line_items_kwargs(
    credit_note_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: CreditNoteLineItemCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_icontains: str | Unset = UNSET,
    description: str | Unset = UNSET,
    description_contains: str | Unset = UNSET,
    description_icontains: str | Unset = UNSET,
    total_gt: int | Unset = UNSET,
    total_lt: int | Unset = UNSET,
    total_gte: int | Unset = UNSET,
    total_lte: int | Unset = UNSET,
    subtotal_gt: int | Unset = UNSET,
    subtotal_lt: int | Unset = UNSET,
    subtotal_gte: int | Unset = UNSET,
    subtotal_lte: int | Unset = UNSET,
    unit_price_gt: int | Unset = UNSET,
    unit_price_lt: int | Unset = UNSET,
    unit_price_gte: int | Unset = UNSET,
    unit_price_lte: int | Unset = UNSET,
    quantity_gt: float | Unset = UNSET,
    quantity_lt: float | Unset = UNSET,
    quantity_gte: float | Unset = UNSET,
    quantity_lte: float | Unset = UNSET,
    tax_gt: int | Unset = UNSET,
    tax_lt: int | Unset = UNSET,
    tax_gte: int | Unset = UNSET,
    tax_lte: int | Unset = UNSET,
    tax_amount_gt: int | Unset = UNSET,
    tax_amount_lt: int | Unset = UNSET,
    tax_amount_gte: int | Unset = UNSET,
    tax_amount_lte: int | Unset = UNSET,
    created_by_user_id: UUID | Unset = UNSET,
    unit: str | Unset = UNSET,
    unit_iexact: str | Unset = UNSET,
    source: str | Unset = UNSET,
    source_id: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "credit_note_id": credit_note_id,
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
                "description": description,
                "description__contains": description_contains,
                "description__icontains": description_icontains,
                "total__gt": total_gt,
                "total__lt": total_lt,
                "total__gte": total_gte,
                "total__lte": total_lte,
                "subtotal__gt": subtotal_gt,
                "subtotal__lt": subtotal_lt,
                "subtotal__gte": subtotal_gte,
                "subtotal__lte": subtotal_lte,
                "unit_price__gt": unit_price_gt,
                "unit_price__lt": unit_price_lt,
                "unit_price__gte": unit_price_gte,
                "unit_price__lte": unit_price_lte,
                "quantity__gt": quantity_gt,
                "quantity__lt": quantity_lt,
                "quantity__gte": quantity_gte,
                "quantity__lte": quantity_lte,
                "tax__gt": tax_gt,
                "tax__lt": tax_lt,
                "tax__gte": tax_gte,
                "tax__lte": tax_lte,
                "tax_amount__gt": tax_amount_gt,
                "tax_amount__lt": tax_amount_lt,
                "tax_amount__gte": tax_amount_gte,
                "tax_amount__lte": tax_amount_lte,
                "created_by_user_id": created_by_user_id,
                "unit": unit,
                "unit__iexact": unit_iexact,
                "source": source,
                "source_id": source_id,
            }
        ),
    }
    return _kwargs


def _get_payable_credit_notes_id_line_items_response(
    response: httpx.Response,
) -> CreditNoteLineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteLineItemPaginationResponse = read_body(
            "_m.CreditNoteLineItemPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_payable_credit_notes_id_line_items_id_kwargs(
    credit_note_id: str | UUID,
    line_item_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "credit_note_id": credit_note_id,
            "line_item_id": line_item_id,
        },
    }
    return _kwargs


def _get_payable_credit_notes_id_line_items_id_response(response: httpx.Response) -> CreditNoteLineItemResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteLineItemResponse = read_body("_m.CreditNoteLineItemResponse", __models, response.json())
        return response_200

    return None


def _get_payable_credit_notes_id_validate_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    return _kwargs


def _get_payable_credit_notes_id_validate_response(response: httpx.Response) -> CreditNoteValidationResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteValidationResponse = read_body(
            "_m.CreditNoteValidationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_payable_credit_notes_validations_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_payable_credit_notes_validations_response(response: httpx.Response) -> CreditNoteValidationsResource | None:
    if response.status_code == 200:
        response_200: CreditNoteValidationsResource = read_body(
            "_m.CreditNoteValidationsResource", __models, response.json()
        )
        return response_200

    return None


def _patch_payable_credit_notes_id_kwargs(
    credit_note_id: str | UUID,
    *,
    body: CreditNoteUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_payable_credit_notes_id_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteResponse = read_body("_m.CreditNoteResponse", __models, response.json())
        return response_200

    return None


def _patch_payable_credit_notes_id_line_items_id_kwargs(
    credit_note_id: str | UUID,
    line_item_id: str | UUID,
    *,
    body: CreditNoteLineItemUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "credit_note_id": credit_note_id,
            "line_item_id": line_item_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_payable_credit_notes_id_line_items_id_response(
    response: httpx.Response,
) -> CreditNoteLineItemResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteLineItemResponse = read_body("_m.CreditNoteLineItemResponse", __models, response.json())
        return response_200

    return None


def _post_payable_credit_notes_kwargs(
    *,
    body: CreditNoteCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payable_credit_notes_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 201:
        response_201: CreditNoteResponse = read_body("_m.CreditNoteResponse", __models, response.json())
        return response_201

    return None


def _post_payable_credit_notes_id_approve_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    return _kwargs


def _post_payable_credit_notes_id_approve_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteResponse = read_body("_m.CreditNoteResponse", __models, response.json())
        return response_200

    return None


def _post_payable_credit_notes_id_cancel_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    return _kwargs


def _post_payable_credit_notes_id_cancel_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteResponse = read_body("_m.CreditNoteResponse", __models, response.json())
        return response_200

    return None


def _post_payable_credit_notes_id_cancel_ocr_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    return _kwargs


def _post_payable_credit_notes_id_cancel_ocr_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteResponse = read_body("_m.CreditNoteResponse", __models, response.json())
        return response_200

    return None


def _post_payable_credit_notes_id_line_items_kwargs(
    credit_note_id: str | UUID,
    *,
    body: CreditNoteLineItemCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payable_credit_notes_id_line_items_response(response: httpx.Response) -> CreditNoteLineItemResponse | None:
    if response.status_code == 201:
        response_201: CreditNoteLineItemResponse = read_body("_m.CreditNoteLineItemResponse", __models, response.json())
        return response_201

    return None


def _post_payable_credit_notes_id_reject_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    return _kwargs


def _post_payable_credit_notes_id_reject_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteResponse = read_body("_m.CreditNoteResponse", __models, response.json())
        return response_200

    return None


def _post_payable_credit_notes_id_submit_for_approval_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    return _kwargs


def _post_payable_credit_notes_id_submit_for_approval_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteResponse = read_body("_m.CreditNoteResponse", __models, response.json())
        return response_200

    return None


def _post_payable_credit_notes_upload_from_file_kwargs(
    *,
    body: CreditNoteUploadFile,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _post_payable_credit_notes_upload_from_file_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 201:
        response_201: CreditNoteResponse = read_body("_m.CreditNoteResponse", __models, response.json())
        return response_201

    return None


def _post_payable_credit_notes_validations_reset_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    return _kwargs


def _post_payable_credit_notes_validations_reset_response(
    response: httpx.Response,
) -> CreditNoteValidationsResource | None:
    if response.status_code == 200:
        response_200: CreditNoteValidationsResource = read_body(
            "_m.CreditNoteValidationsResource", __models, response.json()
        )
        return response_200

    return None


def _put_payable_credit_notes_id_line_items_kwargs(
    credit_note_id: str | UUID,
    *,
    body: CreditNoteLineItemReplaceRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _put_payable_credit_notes_id_line_items_response(
    response: httpx.Response,
) -> CreditNoteLineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteLineItemPaginationResponse = read_body(
            "_m.CreditNoteLineItemPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _put_payable_credit_notes_validations_kwargs(
    *,
    body: CreditNoteValidationsResource,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _put_payable_credit_notes_validations_response(response: httpx.Response) -> CreditNoteValidationsResource | None:
    if response.status_code == 200:
        response_200: CreditNoteValidationsResource = read_body(
            "_m.CreditNoteValidationsResource", __models, response.json()
        )
        return response_200

    return None
