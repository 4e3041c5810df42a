from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.project_cursor_fields import ProjectCursorFields
from ...models.project_pagination_response import ProjectPaginationResponse
from ...types import NULL, UNSET, Unset, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ProjectCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    start_date_gt: datetime.date | Unset = UNSET,
    start_date_lt: datetime.date | Unset = UNSET,
    start_date_gte: datetime.date | Unset = UNSET,
    start_date_lte: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    end_date_gt: datetime.date | Unset = UNSET,
    end_date_lt: datetime.date | Unset = UNSET,
    end_date_gte: datetime.date | Unset = UNSET,
    end_date_lte: datetime.date | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_icontains: str | Unset = UNSET,
    code: str | Unset = UNSET,
    created_by_entity_user_id: UUID | Unset = UNSET,
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

    json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    params["created_at__gt"] = json_created_at_gt

    json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    params["created_at__lt"] = json_created_at_lt

    json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    params["created_at__gte"] = json_created_at_gte

    json_created_at_lte: str | Unset = UNSET
    if not isinstance(created_at_lte, Unset):
        json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    params["created_at__lte"] = json_created_at_lte

    json_start_date: str | Unset = UNSET
    if not isinstance(start_date, Unset):
        json_start_date = NULL if start_date is None else write_iso(start_date)
    params["start_date"] = json_start_date

    json_start_date_gt: str | Unset = UNSET
    if not isinstance(start_date_gt, Unset):
        json_start_date_gt = NULL if start_date_gt is None else write_iso(start_date_gt)
    params["start_date__gt"] = json_start_date_gt

    json_start_date_lt: str | Unset = UNSET
    if not isinstance(start_date_lt, Unset):
        json_start_date_lt = NULL if start_date_lt is None else write_iso(start_date_lt)
    params["start_date__lt"] = json_start_date_lt

    json_start_date_gte: str | Unset = UNSET
    if not isinstance(start_date_gte, Unset):
        json_start_date_gte = NULL if start_date_gte is None else write_iso(start_date_gte)
    params["start_date__gte"] = json_start_date_gte

    json_start_date_lte: str | Unset = UNSET
    if not isinstance(start_date_lte, Unset):
        json_start_date_lte = NULL if start_date_lte is None else write_iso(start_date_lte)
    params["start_date__lte"] = json_start_date_lte

    json_end_date: str | Unset = UNSET
    if not isinstance(end_date, Unset):
        json_end_date = NULL if end_date is None else write_iso(end_date)
    params["end_date"] = json_end_date

    json_end_date_gt: str | Unset = UNSET
    if not isinstance(end_date_gt, Unset):
        json_end_date_gt = NULL if end_date_gt is None else write_iso(end_date_gt)
    params["end_date__gt"] = json_end_date_gt

    json_end_date_lt: str | Unset = UNSET
    if not isinstance(end_date_lt, Unset):
        json_end_date_lt = NULL if end_date_lt is None else write_iso(end_date_lt)
    params["end_date__lt"] = json_end_date_lt

    json_end_date_gte: str | Unset = UNSET
    if not isinstance(end_date_gte, Unset):
        json_end_date_gte = NULL if end_date_gte is None else write_iso(end_date_gte)
    params["end_date__gte"] = json_end_date_gte

    json_end_date_lte: str | Unset = UNSET
    if not isinstance(end_date_lte, Unset):
        json_end_date_lte = NULL if end_date_lte is None else write_iso(end_date_lte)
    params["end_date__lte"] = json_end_date_lte

    params["name"] = name

    params["name__iexact"] = name_iexact

    params["name__contains"] = name_contains

    params["name__icontains"] = name_icontains

    params["code"] = code

    json_created_by_entity_user_id: str | Unset = UNSET
    if not isinstance(created_by_entity_user_id, Unset):
        json_created_by_entity_user_id = NULL if created_by_entity_user_id is None else str(created_by_entity_user_id)
    params["created_by_entity_user_id"] = json_created_by_entity_user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ProjectPaginationResponse | None:
    if response.status_code == 200:
        response_200: ProjectPaginationResponse = read_body("_m.ProjectPaginationResponse", __models, response.json())
        return response_200

    return None
