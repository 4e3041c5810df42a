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
        CreateEntityUserRequest,
        EntityUserCursorFields,
        EntityUserPaginationResponse,
        EntityUserResponse,
        OrderEnum,
        RoleResponse,
        UpdateEntityUserRequest,
        UpdateMeEntityUserRequest,
    )


def _delete_entity_users_id_kwargs(
    entity_user_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "entity_user_id": entity_user_id,
        },
    }
    return _kwargs


def _get_entity_users_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: None | str | Unset = UNSET,
    sort: EntityUserCursorFields | None | Unset = UNSET,
    id_in: list[UUID] | None | Unset = UNSET,
    id_not_in: list[UUID] | None | Unset = UNSET,
    role_id: None | Unset | UUID = UNSET,
    role_id_in: list[UUID] | None | Unset = UNSET,
    login: None | str | Unset = UNSET,
    status: None | str | Unset = UNSET,
    first_name: None | str | Unset = UNSET,
    name_istartswith: None | str | Unset = UNSET,
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
                "id__not_in": id_not_in,
                "role_id": role_id,
                "role_id__in": role_id_in,
                "login": login,
                "status": status,
                "first_name": first_name,
                "name__istartswith": name_istartswith,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
            }
        ),
    }
    return _kwargs


def _get_entity_users_response(response: httpx.Response) -> EntityUserPaginationResponse | None:
    if response.status_code == 200:
        response_200: EntityUserPaginationResponse = read_body(
            "_m.EntityUserPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_entity_users_id_kwargs(
    entity_user_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "entity_user_id": entity_user_id,
        },
    }
    return _kwargs


def _get_entity_users_id_response(response: httpx.Response) -> EntityUserResponse | None:
    if response.status_code == 200:
        response_200: EntityUserResponse = read_body("_m.EntityUserResponse", __models, response.json())
        return response_200

    return None


def _get_entity_users_me_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_entity_users_me_response(response: httpx.Response) -> EntityUserResponse | None:
    if response.status_code == 200:
        response_200: EntityUserResponse = read_body("_m.EntityUserResponse", __models, response.json())
        return response_200

    return None


def _get_entity_users_my_role_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_entity_users_my_role_response(response: httpx.Response) -> RoleResponse | None:
    if response.status_code == 200:
        response_200: RoleResponse = read_body("_m.RoleResponse", __models, response.json())
        return response_200

    return None


def _patch_entity_users_id_kwargs(
    entity_user_id: str | UUID,
    *,
    body: UpdateEntityUserRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "entity_user_id": entity_user_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_entity_users_id_response(response: httpx.Response) -> EntityUserResponse | None:
    if response.status_code == 200:
        response_200: EntityUserResponse = read_body("_m.EntityUserResponse", __models, response.json())
        return response_200

    return None


def _patch_entity_users_me_kwargs(
    *,
    body: UpdateMeEntityUserRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_entity_users_me_response(response: httpx.Response) -> EntityUserResponse | None:
    if response.status_code == 200:
        response_200: EntityUserResponse = read_body("_m.EntityUserResponse", __models, response.json())
        return response_200

    return None


def _post_entity_users_kwargs(
    *,
    body: CreateEntityUserRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_entity_users_response(response: httpx.Response) -> EntityUserResponse | None:
    if response.status_code == 200:
        response_200: EntityUserResponse = read_body("_m.EntityUserResponse", __models, response.json())
        return response_200

    return None
