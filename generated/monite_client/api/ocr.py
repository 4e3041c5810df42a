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
        CreateOCRRequestPayload,
        CursorFields,
        OCRDocumentTypeEnum,
        OCRFileUpload,
        OcrTaskResponseSchema,
        OCRTasksPaginationResponse,
        OCRTaskStatus,
        OrderEnum,
    )


def _get_ocr_tasks_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: CursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    status: OCRTaskStatus | Unset = UNSET,
    document_type: OCRDocumentTypeEnum | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
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
                "document_type": document_type,
                "id__in": id_in,
            }
        ),
    }
    return _kwargs


def _get_ocr_tasks_response(response: httpx.Response) -> OCRTasksPaginationResponse | None:
    if response.status_code == 200:
        response_200: OCRTasksPaginationResponse = read_body("_m.OCRTasksPaginationResponse", __models, response.json())
        return response_200

    return None


def _get_ocr_tasks_id_kwargs(
    task_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "task_id": task_id,
        },
    }
    return _kwargs


def _get_ocr_tasks_id_response(response: httpx.Response) -> OcrTaskResponseSchema | None:
    if response.status_code == 200:
        response_200: OcrTaskResponseSchema = read_body("_m.OcrTaskResponseSchema", __models, response.json())
        return response_200

    return None


def _post_ocr_tasks_kwargs(
    *,
    body: CreateOCRRequestPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_ocr_tasks_response(response: httpx.Response) -> OcrTaskResponseSchema | None:
    if response.status_code == 202:
        response_202: OcrTaskResponseSchema = read_body("_m.OcrTaskResponseSchema", __models, response.json())
        return response_202

    return None


def _post_ocr_tasks_upload_from_file_kwargs(
    *,
    body: OCRFileUpload,
    document_type: OCRDocumentTypeEnum | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "document_type": document_type,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _post_ocr_tasks_upload_from_file_response(response: httpx.Response) -> OcrTaskResponseSchema | None:
    if response.status_code == 202:
        response_202: OcrTaskResponseSchema = read_body("_m.OcrTaskResponseSchema", __models, response.json())
        return response_202

    return None
