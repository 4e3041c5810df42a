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

    _params: dict[str, Any] = {}

    _json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        _json_order = NULL if order is None else write_word(order)

    _params["order"] = _json_order

    _params["limit"] = limit

    _params["pagination_token"] = pagination_token

    _json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        _json_sort = NULL if sort is None else write_word(sort)

    _params["sort"] = _json_sort

    _json_created_by_entity_user_id: str | Unset = UNSET
    if not isinstance(created_by_entity_user_id, Unset):
        _json_created_by_entity_user_id = NULL if created_by_entity_user_id is None else str(created_by_entity_user_id)
    _params["created_by_entity_user_id"] = _json_created_by_entity_user_id

    _json_name_in: list[str] | Unset = UNSET
    if not isinstance(name_in, Unset):
        _json_name_in = name_in

    _params["name__in"] = _json_name_in

    _json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_item_data in write_each(id_in):
                _id_in_item = NULL if _id_in_item_data is None else str(_id_in_item_data)
                _json_id_in.append(_id_in_item)

    _params["id__in"] = _json_id_in

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/tags",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TagsPaginationResponse | None:
    if response.status_code == 200:
        response_200: TagsPaginationResponse = read_body("_m.TagsPaginationResponse", __models, response.json())
        return response_200

    return None
