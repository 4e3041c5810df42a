from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.comment_cursor_fields import CommentCursorFields
from ...models.comment_resource_list import CommentResourceList
from ...models.object_type_available_comment import ObjectTypeAvailableComment
from ...models.order_enum import OrderEnum
from ...types import UNSET, Unset


def _get_kwargs(
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


def _parse_response(response: httpx.Response) -> CommentResourceList | None:
    if response.status_code == 200:
        response_200: CommentResourceList = read_body("_m.CommentResourceList", __models, response.json())
        return response_200

    return None
