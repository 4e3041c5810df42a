from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.all_document_export_response_schema import AllDocumentExportResponseSchema
from ...models.data_export_cursor_fields import DataExportCursorFields
from ...models.order_enum import OrderEnum
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: DataExportCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    created_by_entity_user_id: UUID | Unset = UNSET,
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
                "created_by_entity_user_id": created_by_entity_user_id,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> AllDocumentExportResponseSchema | None:
    if response.status_code == 200:
        response_200: AllDocumentExportResponseSchema = read_body(
            "_m.AllDocumentExportResponseSchema", __models, response.json()
        )
        return response_200

    return None
