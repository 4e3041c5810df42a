from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import ObjectMatchTypes, OrderEnum, SyncRecordCursorFields, SyncRecordResource, SyncRecordResourceList


def _get_accounting_synced_records_kwargs(
    *,
    object_type: ObjectMatchTypes,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: SyncRecordCursorFields | Unset = UNSET,
    object_id: UUID | Unset = UNSET,
    object_id_in: list[UUID] | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    updated_at_gt: datetime.datetime | Unset = UNSET,
    updated_at_lt: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "object_type": object_type,
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "object_id": object_id,
                "object_id__in": object_id_in,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "updated_at__gt": updated_at_gt,
                "updated_at__lt": updated_at_lt,
                "updated_at__gte": updated_at_gte,
                "updated_at__lte": updated_at_lte,
            }
        ),
    }
    return _kwargs


def _get_accounting_synced_records_response(response: httpx.Response) -> SyncRecordResourceList | None:
    if response.status_code == 200:
        response_200: SyncRecordResourceList = read_body("_m.SyncRecordResourceList", __models, response.json())
        return response_200

    return None


def _get_accounting_synced_records_id_kwargs(
    synced_record_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "synced_record_id": synced_record_id,
        },
    }
    return _kwargs


def _get_accounting_synced_records_id_response(response: httpx.Response) -> SyncRecordResource | None:
    if response.status_code == 200:
        response_200: SyncRecordResource = read_body("_m.SyncRecordResource", __models, response.json())
        return response_200

    return None


def _post_accounting_synced_records_id_push_kwargs(
    synced_record_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "synced_record_id": synced_record_id,
        },
    }
    return _kwargs


def _post_accounting_synced_records_id_push_response(response: httpx.Response) -> SyncRecordResource | None:
    if response.status_code == 200:
        response_200: SyncRecordResource = read_body("_m.SyncRecordResource", __models, response.json())
        return response_200

    return None
