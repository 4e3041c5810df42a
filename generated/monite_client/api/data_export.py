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
        AllDocumentExportResponseSchema,
        CreateExportTaskResponseSchema,
        DataExportCursorFields,
        DocumentExportResponseSchema,
        ExportPayloadSchema,
        OrderEnum,
        SupportedFormatSchema,
    )


def _get_data_exports_kwargs(
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


def _get_data_exports_response(response: httpx.Response) -> AllDocumentExportResponseSchema | None:
    if response.status_code == 200:
        response_200: AllDocumentExportResponseSchema = read_body(
            "_m.AllDocumentExportResponseSchema", __models, response.json()
        )
        return response_200

    return None


def _get_data_exports_id_kwargs(
    document_export_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "document_export_id": document_export_id,
        },
    }
    return _kwargs


def _get_data_exports_id_response(response: httpx.Response) -> DocumentExportResponseSchema | None:
    if response.status_code == 200:
        response_200: DocumentExportResponseSchema = read_body(
            "_m.DocumentExportResponseSchema", __models, response.json()
        )
        return response_200

    return None


def _get_data_exports_supported_formats_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_data_exports_supported_formats_response(response: httpx.Response) -> list[SupportedFormatSchema] | None:
    if response.status_code == 200:
        response_200: list[SupportedFormatSchema] = read_body(
            "list[_m.SupportedFormatSchema]", __models, response.json()
        )
        return response_200

    return None


def _post_data_exports_kwargs(
    *,
    body: ExportPayloadSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_data_exports_response(response: httpx.Response) -> CreateExportTaskResponseSchema | None:
    if response.status_code == 200:
        response_200: CreateExportTaskResponseSchema = read_body(
            "_m.CreateExportTaskResponseSchema", __models, response.json()
        )
        return response_200

    return None
