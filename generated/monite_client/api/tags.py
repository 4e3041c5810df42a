from __future__ import annotations

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
        OrderEnum,
        TagCreateSchema,
        TagCursorFields,
        TagReadSchema,
        TagsPaginationResponse,
        TagUpdateSchema,
    )


def _delete_tags_id_kwargs(
    tag_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "tag_id": tag_id,
        },
    }
    return _kwargs


def _get_tags_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: TagCursorFields | Unset = UNSET,
    created_by_entity_user_id: UUID | Unset = UNSET,
    name_in: list[str] | Unset = UNSET,
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
                "created_by_entity_user_id": created_by_entity_user_id,
                "name__in": name_in,
                "id__in": id_in,
            }
        ),
    }
    return _kwargs


def _get_tags_response(response: httpx.Response) -> TagsPaginationResponse | None:
    if response.status_code == 200:
        response_200: TagsPaginationResponse = read_body("_m.TagsPaginationResponse", __models, response.json())
        return response_200

    return None


def _get_tags_id_kwargs(
    tag_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "tag_id": tag_id,
        },
    }
    return _kwargs


def _get_tags_id_response(response: httpx.Response) -> TagReadSchema | None:
    if response.status_code == 200:
        response_200: TagReadSchema = read_body("_m.TagReadSchema", __models, response.json())
        return response_200

    return None


def _patch_tags_id_kwargs(
    tag_id: str | UUID,
    *,
    body: TagUpdateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "tag_id": tag_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_tags_id_response(response: httpx.Response) -> TagReadSchema | None:
    if response.status_code == 200:
        response_200: TagReadSchema = read_body("_m.TagReadSchema", __models, response.json())
        return response_200

    return None


def _post_tags_kwargs(
    *,
    body: TagCreateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_tags_response(response: httpx.Response) -> TagReadSchema | None:
    if response.status_code == 201:
        response_201: TagReadSchema = read_body("_m.TagReadSchema", __models, response.json())
        return response_201

    return None
