from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.tag_cursor_fields import TagCursorFields
from ...models.tags_pagination_response import TagsPaginationResponse
from ...types import UNSET, Unset


def _get_kwargs(
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


def _parse_response(response: httpx.Response) -> TagsPaginationResponse | None:
    if response.status_code == 200:
        response_200: TagsPaginationResponse = read_body("_m.TagsPaginationResponse", __models, response.json())
        return response_200

    return None
