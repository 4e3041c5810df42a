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
        CommentPayload,
        CurrencyEnum,
        OcrStatusEnum,
        OrderEnum,
        PartiallyPaidPayload,
        PayableAggregatedDataResponse,
        PayableAttachFile,
        PayableCursorFields,
        PayableHistoryCursorFields,
        PayableHistoryEventTypeEnum,
        PayableHistoryPaginationResponse,
        PayableOriginEnum,
        PayablePaginationResponse,
        PayableResponseSchema,
        PayableStateEnum,
        PayableTemplatesVariablesObjectList,
        PayableUpdateSchema,
        PayableUploadFile,
        PayableUploadWithDataSchema,
        PayableValidationResponse,
        PayableValidationsResource,
        PayableValidationsUpdateRequest,
        SourceOfPayableDataEnum,
        SuggestedResponse,
    )


def _delete_payables_id_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _delete_payables_id_suggestions_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _get_payables_kwargs(
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


def _get_payables_response(response: httpx.Response) -> PayablePaginationResponse | None:
    if response.status_code == 200:
        response_200: PayablePaginationResponse = read_body("_m.PayablePaginationResponse", __models, response.json())
        return response_200

    return None


def _get_payables_analytics_kwargs(
    *,
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


def _get_payables_analytics_response(response: httpx.Response) -> PayableAggregatedDataResponse | None:
    if response.status_code == 200:
        response_200: PayableAggregatedDataResponse = read_body(
            "_m.PayableAggregatedDataResponse", __models, response.json()
        )
        return response_200

    return None


def _get_payables_id_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _get_payables_id_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _get_payables_id_history_kwargs(
    payable_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: PayableHistoryCursorFields | Unset = UNSET,
    event_type_in: list[PayableHistoryEventTypeEnum] | Unset = UNSET,
    entity_user_id_in: list[UUID] | Unset = UNSET,
    timestamp_gt: datetime.datetime | Unset = UNSET,
    timestamp_lt: datetime.datetime | Unset = UNSET,
    timestamp_gte: datetime.datetime | Unset = UNSET,
    timestamp_lte: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payable_id": payable_id,
        },
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "event_type__in": event_type_in,
                "entity_user_id__in": entity_user_id_in,
                "timestamp__gt": timestamp_gt,
                "timestamp__lt": timestamp_lt,
                "timestamp__gte": timestamp_gte,
                "timestamp__lte": timestamp_lte,
            }
        ),
    }
    return _kwargs


def _get_payables_id_history_response(response: httpx.Response) -> PayableHistoryPaginationResponse | None:
    if response.status_code == 200:
        response_200: PayableHistoryPaginationResponse = read_body(
            "_m.PayableHistoryPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_payables_id_suggestions_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _get_payables_id_suggestions_response(response: httpx.Response) -> SuggestedResponse | None:
    if response.status_code == 200:
        response_200: SuggestedResponse = read_body("_m.SuggestedResponse", __models, response.json())
        return response_200

    return None


def _get_payables_validations_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_payables_validations_response(response: httpx.Response) -> PayableValidationsResource | None:
    if response.status_code == 200:
        response_200: PayableValidationsResource = read_body("_m.PayableValidationsResource", __models, response.json())
        return response_200

    return None


def _get_payables_variables_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_payables_variables_response(response: httpx.Response) -> PayableTemplatesVariablesObjectList | None:
    if response.status_code == 200:
        response_200: PayableTemplatesVariablesObjectList = read_body(
            "_m.PayableTemplatesVariablesObjectList", __models, response.json()
        )
        return response_200

    return None


def _patch_payables_id_kwargs(
    payable_id: str | UUID,
    *,
    body: PayableUpdateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "payable_id": payable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_payables_id_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_kwargs(
    *,
    body: PayableUploadWithDataSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payables_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_id_approve_payment_operation_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _post_payables_id_approve_payment_operation_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_id_attach_file_kwargs(
    payable_id: str | UUID,
    *,
    body: PayableAttachFile,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _post_payables_id_attach_file_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_id_cancel_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _post_payables_id_cancel_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_id_cancel_ocr_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _post_payables_id_cancel_ocr_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_id_mark_as_paid_kwargs(
    payable_id: str | UUID,
    *,
    body: CommentPayload | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payables_id_mark_as_paid_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_id_mark_as_partially_paid_kwargs(
    payable_id: str | UUID,
    *,
    body: PartiallyPaidPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payables_id_mark_as_partially_paid_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_id_reject_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _post_payables_id_reject_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_id_reopen_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _post_payables_id_reopen_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_id_submit_for_approval_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _post_payables_id_submit_for_approval_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None


def _post_payables_id_validate_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _post_payables_id_validate_response(response: httpx.Response) -> PayableValidationResponse | None:
    if response.status_code == 200:
        response_200: PayableValidationResponse = read_body("_m.PayableValidationResponse", __models, response.json())
        return response_200

    return None


def _post_payables_upload_from_file_kwargs(
    *,
    body: PayableUploadFile,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _post_payables_upload_from_file_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 201:
        response_201: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_201

    return None


def _post_payables_validations_reset_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    return _kwargs


def _post_payables_validations_reset_response(response: httpx.Response) -> PayableValidationsResource | None:
    if response.status_code == 200:
        response_200: PayableValidationsResource = read_body("_m.PayableValidationsResource", __models, response.json())
        return response_200

    return None


def _put_payables_validations_kwargs(
    *,
    body: PayableValidationsUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _put_payables_validations_response(response: httpx.Response) -> PayableValidationsResource | None:
    if response.status_code == 200:
        response_200: PayableValidationsResource = read_body("_m.PayableValidationsResource", __models, response.json())
        return response_200

    return None
