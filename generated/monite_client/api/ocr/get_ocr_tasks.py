from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.cursor_fields import CursorFields
from ...models.ocr_document_type_enum import OCRDocumentTypeEnum
from ...models.ocr_task_status import OCRTaskStatus
from ...models.ocr_tasks_pagination_response import OCRTasksPaginationResponse
from ...models.order_enum import OrderEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


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

    _json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        _json_status = NULL if status is None else write_word(status)

    _params["status"] = _json_status

    _json_document_type: str | Unset = UNSET
    if not isinstance(document_type, Unset):
        _json_document_type = NULL if document_type is None else write_word(document_type)

    _params["document_type"] = _json_document_type

    _json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_item_data in write_each(id_in):
                _id_in_item = NULL if _id_in_item_data is None else str(_id_in_item_data)
                _json_id_in.append(_id_in_item)

    _params["id__in"] = _json_id_in

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/ocr_tasks",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> OCRTasksPaginationResponse | None:
    if response.status_code == 200:
        response_200: OCRTasksPaginationResponse = read_body("_m.OCRTasksPaginationResponse", __models, response.json())
        return response_200

    return None
