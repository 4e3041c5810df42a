from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.entity_cursor_fields import EntityCursorFields
from ...models.entity_pagination_response import EntityPaginationResponse
from ...models.entity_status_enum import EntityStatusEnum
from ...models.entity_type_enum import EntityTypeEnum
from ...models.order_enum import OrderEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: None | str | Unset = UNSET,
    sort: EntityCursorFields | None | Unset = UNSET,
    type_: EntityTypeEnum | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_gte: datetime.datetime | None | Unset = UNSET,
    created_at_lte: datetime.datetime | None | Unset = UNSET,
    id_in: list[UUID] | None | Unset = UNSET,
    id_not_in: list[UUID] | None | Unset = UNSET,
    email: None | str | Unset = UNSET,
    email_in: list[str] | None | Unset = UNSET,
    email_not_in: list[str] | None | Unset = UNSET,
    status: EntityStatusEnum | None | Unset = UNSET,
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
    elif isinstance(sort, EntityCursorFields):
        json_sort = NULL if sort is None else write_word(sort)
    else:
        json_sort = sort
    params["sort"] = json_sort

    json_type_: None | str | Unset
    if isinstance(type_, Unset):
        json_type_ = UNSET
    elif isinstance(type_, EntityTypeEnum):
        json_type_ = NULL if type_ is None else write_word(type_)
    else:
        json_type_ = type_
    params["type"] = json_type_

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

    json_email: None | str | Unset
    if isinstance(email, Unset):
        json_email = UNSET
    else:
        json_email = email
    params["email"] = json_email

    json_email_in: list[str] | None | Unset
    if isinstance(email_in, Unset):
        json_email_in = UNSET
    elif isinstance(email_in, list):
        json_email_in = email_in

    else:
        json_email_in = email_in
    params["email__in"] = json_email_in

    json_email_not_in: list[str] | None | Unset
    if isinstance(email_not_in, Unset):
        json_email_not_in = UNSET
    elif isinstance(email_not_in, list):
        json_email_not_in = email_not_in

    else:
        json_email_not_in = email_not_in
    params["email__not_in"] = json_email_not_in

    json_status: None | str | Unset
    if isinstance(status, Unset):
        json_status = UNSET
    elif isinstance(status, EntityStatusEnum):
        json_status = NULL if status is None else write_word(status)
    else:
        json_status = status
    params["status"] = json_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entities",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> EntityPaginationResponse | None:
    if response.status_code == 200:
        response_200: EntityPaginationResponse = read_body("_m.EntityPaginationResponse", __models, response.json())
        return response_200

    return None
