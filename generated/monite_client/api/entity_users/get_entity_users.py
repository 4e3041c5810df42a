from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.entity_user_cursor_fields import EntityUserCursorFields
from ...models.entity_user_pagination_response import EntityUserPaginationResponse
from ...models.order_enum import OrderEnum
from ...types import UNSET, Unset


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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "id__in": id_in,
                "id__not_in": id_not_in,
                "role_id": role_id,
                "role_id__in": role_id_in,
                "login": login,
                "status": status,
                "first_name": first_name,
                "name__istartswith": name_istartswith,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityUserPaginationResponse | None:
    if response.status_code == 200:
        response_200: EntityUserPaginationResponse = read_body(
            "_m.EntityUserPaginationResponse", __models, response.json()
        )
        return response_200

    return None
