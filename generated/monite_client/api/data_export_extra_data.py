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
        ExportSettingCursorFields,
        ExtraDataCreateRequest,
        ExtraDataResource,
        ExtraDataResourceList,
        ExtraDataUpdateRequest,
        OrderEnum,
    )


def _delete_data_exports_extra_data_id_kwargs(
    extra_data_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "extra_data_id": extra_data_id,
        },
    }
    return _kwargs


def _delete_data_exports_extra_data_id_response(response: httpx.Response) -> ExtraDataResource | None:
    if response.status_code == 200:
        response_200: ExtraDataResource = read_body("_m.ExtraDataResource", __models, response.json())
        return response_200

    return None


def _get_data_exports_extra_data_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ExportSettingCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    updated_at_gt: datetime.datetime | Unset = UNSET,
    updated_at_lt: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
    object_id: UUID | Unset = UNSET,
    field_name: str | Unset = UNSET,
    field_value: str | Unset = UNSET,
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
                "object_id": object_id,
                "field_name": field_name,
                "field_value": field_value,
            }
        ),
    }
    return _kwargs


def _get_data_exports_extra_data_response(response: httpx.Response) -> ExtraDataResourceList | None:
    if response.status_code == 200:
        response_200: ExtraDataResourceList = read_body("_m.ExtraDataResourceList", __models, response.json())
        return response_200

    return None


def _get_data_exports_extra_data_id_kwargs(
    extra_data_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "extra_data_id": extra_data_id,
        },
    }
    return _kwargs


def _get_data_exports_extra_data_id_response(response: httpx.Response) -> ExtraDataResource | None:
    if response.status_code == 200:
        response_200: ExtraDataResource = read_body("_m.ExtraDataResource", __models, response.json())
        return response_200

    return None


def _patch_data_exports_extra_data_id_kwargs(
    extra_data_id: str | UUID,
    *,
    body: ExtraDataUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "extra_data_id": extra_data_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_data_exports_extra_data_id_response(response: httpx.Response) -> ExtraDataResource | None:
    if response.status_code == 200:
        response_200: ExtraDataResource = read_body("_m.ExtraDataResource", __models, response.json())
        return response_200

    return None


def _post_data_exports_extra_data_kwargs(
    *,
    body: ExtraDataCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_data_exports_extra_data_response(response: httpx.Response) -> ExtraDataResource | None:
    if response.status_code == 201:
        response_201: ExtraDataResource = read_body("_m.ExtraDataResource", __models, response.json())
        return response_201

    return None
