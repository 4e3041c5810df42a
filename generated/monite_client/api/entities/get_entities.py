from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.entity_cursor_fields import EntityCursorFields
from ...models.entity_pagination_response import EntityPaginationResponse
from ...models.entity_status_enum import EntityStatusEnum
from ...models.entity_type_enum import EntityTypeEnum
from ...models.order_enum import OrderEnum
from ...types import UNSET, Unset


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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "type": type_,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "id__in": id_in,
                "id__not_in": id_not_in,
                "email": email,
                "email__in": email_in,
                "email__not_in": email_not_in,
                "status": status,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityPaginationResponse | None:
    if response.status_code == 200:
        response_200: EntityPaginationResponse = read_body("_m.EntityPaginationResponse", __models, response.json())
        return response_200

    return None
