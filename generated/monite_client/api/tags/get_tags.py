from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.tag_cursor_fields import TagCursorFields
from ...models.tags_pagination_response import TagsPaginationResponse
from ...types import NULL, UNSET, Unset, write_each, write_word


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

    params: dict[str, Any] = {}

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = NULL if order is None else write_word(order)

    params["order"] = json_order

    params["limit"] = limit

    params["pagination_token"] = pagination_token

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = NULL if sort is None else write_word(sort)

    params["sort"] = json_sort

    json_created_by_entity_user_id: str | Unset = UNSET
    if not isinstance(created_by_entity_user_id, Unset):
        json_created_by_entity_user_id = NULL if created_by_entity_user_id is None else str(created_by_entity_user_id)
    params["created_by_entity_user_id"] = json_created_by_entity_user_id

    json_name_in: list[str] | Unset = UNSET
    if not isinstance(name_in, Unset):
        json_name_in = name_in

    params["name__in"] = json_name_in

    json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        json_id_in = NULL
        if id_in is not None:
            json_id_in = []
            for id_in_item_data in write_each(id_in):
                id_in_item = NULL if id_in_item_data is None else str(id_in_item_data)
                json_id_in.append(id_in_item)

    params["id__in"] = json_id_in

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/tags",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TagsPaginationResponse | None:
    if response.status_code == 200:
        response_200: TagsPaginationResponse = read_body("_m.TagsPaginationResponse", __models, response.json())
        return response_200

    return None
