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
        CreateRoleRequest,
        OrderEnum,
        RoleCursorFields,
        RolePaginationResponse,
        RoleResponse,
        UpdateRoleRequest,
    )


def _delete_roles_id_kwargs(
    role_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "role_id": role_id,
        },
    }
    return _kwargs


def _get_roles_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: None | str | Unset = UNSET,
    sort: None | RoleCursorFields | Unset = UNSET,
    id_in: list[UUID] | None | Unset = UNSET,
    name: None | str | Unset = UNSET,
    created_at: datetime.datetime | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_gte: datetime.datetime | None | Unset = UNSET,
    created_at_lte: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "id__in": id_in,
                "name": name,
                "created_at": created_at,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
            }
        ),
    }
    return _kwargs


def _get_roles_response(response: httpx.Response) -> RolePaginationResponse | None:
    if response.status_code == 200:
        response_200: RolePaginationResponse = read_body("_m.RolePaginationResponse", __models, response.json())
        return response_200

    return None


def _get_roles_id_kwargs(
    role_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "role_id": role_id,
        },
    }
    return _kwargs


def _get_roles_id_response(response: httpx.Response) -> RoleResponse | None:
    if response.status_code == 200:
        response_200: RoleResponse = read_body("_m.RoleResponse", __models, response.json())
        return response_200

    return None


def _patch_roles_id_kwargs(
    role_id: str | UUID,
    *,
    body: UpdateRoleRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "role_id": role_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_roles_id_response(response: httpx.Response) -> RoleResponse | None:
    if response.status_code == 200:
        response_200: RoleResponse = read_body("_m.RoleResponse", __models, response.json())
        return response_200

    return None


def _post_roles_kwargs(
    *,
    body: CreateRoleRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_roles_response(response: httpx.Response) -> RoleResponse | None:
    if response.status_code == 200:
        response_200: RoleResponse = read_body("_m.RoleResponse", __models, response.json())
        return response_200

    return None
