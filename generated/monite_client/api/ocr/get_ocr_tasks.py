from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.cursor_fields import CursorFields
from ...models.ocr_document_type_enum import OCRDocumentTypeEnum
from ...models.ocr_task_status import OCRTaskStatus
from ...models.ocr_tasks_pagination_response import OCRTasksPaginationResponse
from ...models.order_enum import OrderEnum
from ...types import UNSET, Unset


def _get_kwargs(
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


def _parse_response(response: httpx.Response) -> OCRTasksPaginationResponse | None:
    if response.status_code == 200:
        response_200: OCRTasksPaginationResponse = read_body("_m.OCRTasksPaginationResponse", __models, response.json())
        return response_200

    return None
