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

    _params: dict[str, Any] = {}

    _json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        _json_order = NULL if order is None else write_word(order)

    _params["order"] = _json_order

    _params["limit"] = limit

    _json_pagination_token: None | str | Unset
    if isinstance(pagination_token, Unset):
        _json_pagination_token = UNSET
    else:
        _json_pagination_token = pagination_token
    _params["pagination_token"] = _json_pagination_token

    _json_sort: None | str | Unset
    if isinstance(sort, Unset):
        _json_sort = UNSET
    elif isinstance(sort, EntityUserCursorFields):
        _json_sort = NULL if sort is None else write_word(sort)
    else:
        _json_sort = sort
    _params["sort"] = _json_sort

    _json_id_in: list[str] | None | Unset
    if isinstance(id_in, Unset):
        _json_id_in = UNSET
    elif isinstance(id_in, list):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_type_0_item_data in write_each(id_in):
                _id_in_type_0_item = NULL if _id_in_type_0_item_data is None else str(_id_in_type_0_item_data)
                _json_id_in.append(_id_in_type_0_item)

    else:
        _json_id_in = id_in
    _params["id__in"] = _json_id_in

    _json_id_not_in: list[str] | None | Unset
    if isinstance(id_not_in, Unset):
        _json_id_not_in = UNSET
    elif isinstance(id_not_in, list):
        _json_id_not_in = NULL
        if id_not_in is not None:
            _json_id_not_in = []
            for _id_not_in_type_0_item_data in write_each(id_not_in):
                _id_not_in_type_0_item = (
                    NULL if _id_not_in_type_0_item_data is None else str(_id_not_in_type_0_item_data)
                )
                _json_id_not_in.append(_id_not_in_type_0_item)

    else:
        _json_id_not_in = id_not_in
    _params["id__not_in"] = _json_id_not_in

    _json_role_id: None | str | Unset
    if isinstance(role_id, Unset):
        _json_role_id = UNSET
    elif isinstance(role_id, UUID):
        _json_role_id = NULL if role_id is None else str(role_id)
    else:
        _json_role_id = role_id
    _params["role_id"] = _json_role_id

    _json_role_id_in: list[str] | None | Unset
    if isinstance(role_id_in, Unset):
        _json_role_id_in = UNSET
    elif isinstance(role_id_in, list):
        _json_role_id_in = NULL
        if role_id_in is not None:
            _json_role_id_in = []
            for _role_id_in_type_0_item_data in write_each(role_id_in):
                _role_id_in_type_0_item = (
                    NULL if _role_id_in_type_0_item_data is None else str(_role_id_in_type_0_item_data)
                )
                _json_role_id_in.append(_role_id_in_type_0_item)

    else:
        _json_role_id_in = role_id_in
    _params["role_id__in"] = _json_role_id_in

    _json_login: None | str | Unset
    if isinstance(login, Unset):
        _json_login = UNSET
    else:
        _json_login = login
    _params["login"] = _json_login

    _json_status: None | str | Unset
    if isinstance(status, Unset):
        _json_status = UNSET
    else:
        _json_status = status
    _params["status"] = _json_status

    _json_first_name: None | str | Unset
    if isinstance(first_name, Unset):
        _json_first_name = UNSET
    else:
        _json_first_name = first_name
    _params["first_name"] = _json_first_name

    _json_name_istartswith: None | str | Unset
    if isinstance(name_istartswith, Unset):
        _json_name_istartswith = UNSET
    else:
        _json_name_istartswith = name_istartswith
    _params["name__istartswith"] = _json_name_istartswith

    _json_created_at_gt: None | str | Unset
    if isinstance(created_at_gt, Unset):
        _json_created_at_gt = UNSET
    elif isinstance(created_at_gt, datetime.datetime):
        _json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    else:
        _json_created_at_gt = created_at_gt
    _params["created_at__gt"] = _json_created_at_gt

    _json_created_at_lt: None | str | Unset
    if isinstance(created_at_lt, Unset):
        _json_created_at_lt = UNSET
    elif isinstance(created_at_lt, datetime.datetime):
        _json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    else:
        _json_created_at_lt = created_at_lt
    _params["created_at__lt"] = _json_created_at_lt

    _json_created_at_gte: None | str | Unset
    if isinstance(created_at_gte, Unset):
        _json_created_at_gte = UNSET
    elif isinstance(created_at_gte, datetime.datetime):
        _json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    else:
        _json_created_at_gte = created_at_gte
    _params["created_at__gte"] = _json_created_at_gte

    _json_created_at_lte: None | str | Unset
    if isinstance(created_at_lte, Unset):
        _json_created_at_lte = UNSET
    elif isinstance(created_at_lte, datetime.datetime):
        _json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    else:
        _json_created_at_lte = created_at_lte
    _params["created_at__lte"] = _json_created_at_lte

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity_users",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> EntityUserPaginationResponse | None:
    if response.status_code == 200:
        response_200: EntityUserPaginationResponse = read_body(
            "_m.EntityUserPaginationResponse", __models, response.json()
        )
        return response_200

    return None
