from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.entity_user_cursor_fields import EntityUserCursorFields
from ...models.entity_user_pagination_response import EntityUserPaginationResponse
from ...models.order_enum import OrderEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
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
    elif isinstance(sort, EntityUserCursorFields):
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

    json_id_not_in: list[str] | None | Unset
    if isinstance(id_not_in, Unset):
        json_id_not_in = UNSET
    elif isinstance(id_not_in, list):
        json_id_not_in = NULL
        if id_not_in is not None:
            json_id_not_in = []
            for id_not_in_type_0_item_data in write_each(id_not_in):
                id_not_in_type_0_item = NULL if id_not_in_type_0_item_data is None else str(id_not_in_type_0_item_data)
                json_id_not_in.append(id_not_in_type_0_item)

    else:
        json_id_not_in = id_not_in
    params["id__not_in"] = json_id_not_in

    json_role_id: None | str | Unset
    if isinstance(role_id, Unset):
        json_role_id = UNSET
    elif isinstance(role_id, UUID):
        json_role_id = NULL if role_id is None else str(role_id)
    else:
        json_role_id = role_id
    params["role_id"] = json_role_id

    json_role_id_in: list[str] | None | Unset
    if isinstance(role_id_in, Unset):
        json_role_id_in = UNSET
    elif isinstance(role_id_in, list):
        json_role_id_in = NULL
        if role_id_in is not None:
            json_role_id_in = []
            for role_id_in_type_0_item_data in write_each(role_id_in):
                role_id_in_type_0_item = (
                    NULL if role_id_in_type_0_item_data is None else str(role_id_in_type_0_item_data)
                )
                json_role_id_in.append(role_id_in_type_0_item)

    else:
        json_role_id_in = role_id_in
    params["role_id__in"] = json_role_id_in

    json_login: None | str | Unset
    if isinstance(login, Unset):
        json_login = UNSET
    else:
        json_login = login
    params["login"] = json_login

    json_status: None | str | Unset
    if isinstance(status, Unset):
        json_status = UNSET
    else:
        json_status = status
    params["status"] = json_status

    json_first_name: None | str | Unset
    if isinstance(first_name, Unset):
        json_first_name = UNSET
    else:
        json_first_name = first_name
    params["first_name"] = json_first_name

    json_name_istartswith: None | str | Unset
    if isinstance(name_istartswith, Unset):
        json_name_istartswith = UNSET
    else:
        json_name_istartswith = name_istartswith
    params["name__istartswith"] = json_name_istartswith

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
        "url": "/entity_users",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> EntityUserPaginationResponse | None:
    if response.status_code == 200:
        response_200: EntityUserPaginationResponse = read_body(
            "_m.EntityUserPaginationResponse", __models, response.json()
        )
        return response_200

    return None
