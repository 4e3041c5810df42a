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
        CommentCreateRequest,
        CommentCursorFields,
        CommentResource,
        CommentResourceList,
        CommentUpdateRequest,
        ObjectTypeAvailableComment,
        OrderEnum,
    )


def _delete_comments_id_kwargs(
    comment_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "comment_id": comment_id,
        },
    }
    return _kwargs


def _get_comments_kwargs(
    *,
    object_type: ObjectTypeAvailableComment,
    object_id: UUID,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: CommentCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "object_type": object_type,
                "object_id": object_id,
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
            }
        ),
    }
    return _kwargs


def _get_comments_response(response: httpx.Response) -> CommentResourceList | None:
    if response.status_code == 200:
        response_200: CommentResourceList = read_body("_m.CommentResourceList", __models, response.json())
        return response_200

    return None


def _get_comments_id_kwargs(
    comment_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "comment_id": comment_id,
        },
    }
    return _kwargs


def _get_comments_id_response(response: httpx.Response) -> CommentResource | None:
    if response.status_code == 200:
        response_200: CommentResource = read_body("_m.CommentResource", __models, response.json())
        return response_200

    return None


def _patch_comments_id_kwargs(
    comment_id: str | UUID,
    *,
    body: CommentUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "comment_id": comment_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_comments_id_response(response: httpx.Response) -> CommentResource | None:
    if response.status_code == 200:
        response_200: CommentResource = read_body("_m.CommentResource", __models, response.json())
        return response_200

    return None


def _post_comments_kwargs(
    *,
    body: CommentCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_comments_response(response: httpx.Response) -> CommentResource | None:
    if response.status_code == 201:
        response_201: CommentResource = read_body("_m.CommentResource", __models, response.json())
        return response_201

    return None
