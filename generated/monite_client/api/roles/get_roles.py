from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.role_cursor_fields import RoleCursorFields
from ...models.role_pagination_response import RolePaginationResponse
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
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

    params: dict[str, Any] = {}

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = NULL if order is None else write_word(order)

    params["order"] = json_order

    params["limit"] = limit

    json_pagination_token: None | str | Unset
    if isinstance(pagination_token, Unset):
        json_pagination_token = UNSET
    else:
        json_pagination_token = pagination_token
    params["pagination_token"] = json_pagination_token

    json_sort: None | str | Unset
    if isinstance(sort, Unset):
        json_sort = UNSET
    elif isinstance(sort, RoleCursorFields):
        json_sort = NULL if sort is None else write_word(sort)
    else:
        json_sort = sort
    params["sort"] = json_sort

    json_id_in: list[str] | None | Unset
    if isinstance(id_in, Unset):
        json_id_in = UNSET
    elif isinstance(id_in, list):
        json_id_in = NULL
        if id_in is not None:
            json_id_in = []
            for id_in_type_0_item_data in write_each(id_in):
                id_in_type_0_item = NULL if id_in_type_0_item_data is None else str(id_in_type_0_item_data)
                json_id_in.append(id_in_type_0_item)

    else:
        json_id_in = id_in
    params["id__in"] = json_id_in

    json_name: None | str | Unset
    if isinstance(name, Unset):
        json_name = UNSET
    else:
        json_name = name
    params["name"] = json_name

    json_created_at: None | str | Unset
    if isinstance(created_at, Unset):
        json_created_at = UNSET
    elif isinstance(created_at, datetime.datetime):
        json_created_at = NULL if created_at is None else write_iso(created_at)
    else:
        json_created_at = created_at
    params["created_at"] = json_created_at

    json_created_at_gt: None | str | Unset
    if isinstance(created_at_gt, Unset):
        json_created_at_gt = UNSET
    elif isinstance(created_at_gt, datetime.datetime):
        json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    else:
        json_created_at_gt = created_at_gt
    params["created_at__gt"] = json_created_at_gt

    json_created_at_lt: None | str | Unset
    if isinstance(created_at_lt, Unset):
        json_created_at_lt = UNSET
    elif isinstance(created_at_lt, datetime.datetime):
        json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    else:
        json_created_at_lt = created_at_lt
    params["created_at__lt"] = json_created_at_lt

    json_created_at_gte: None | str | Unset
    if isinstance(created_at_gte, Unset):
        json_created_at_gte = UNSET
    elif isinstance(created_at_gte, datetime.datetime):
        json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    else:
        json_created_at_gte = created_at_gte
    params["created_at__gte"] = json_created_at_gte

    json_created_at_lte: None | str | Unset
    if isinstance(created_at_lte, Unset):
        json_created_at_lte = UNSET
    elif isinstance(created_at_lte, datetime.datetime):
        json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    else:
        json_created_at_lte = created_at_lte
    params["created_at__lte"] = json_created_at_lte

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/roles",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> RolePaginationResponse | None:
    if response.status_code == 200:
        response_200: RolePaginationResponse = read_body("_m.RolePaginationResponse", __models, response.json())
        return response_200

    return None
