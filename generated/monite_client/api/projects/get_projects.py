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

    _json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        _json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    _params["created_at__gt"] = _json_created_at_gt

    _json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        _json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    _params["created_at__lt"] = _json_created_at_lt

    _json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        _json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    _params["created_at__gte"] = _json_created_at_gte

    _json_created_at_lte: str | Unset = UNSET
    if not isinstance(created_at_lte, Unset):
        _json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    _params["created_at__lte"] = _json_created_at_lte

    _json_start_date: str | Unset = UNSET
    if not isinstance(start_date, Unset):
        _json_start_date = NULL if start_date is None else write_iso(start_date)
    _params["start_date"] = _json_start_date

    _json_start_date_gt: str | Unset = UNSET
    if not isinstance(start_date_gt, Unset):
        _json_start_date_gt = NULL if start_date_gt is None else write_iso(start_date_gt)
    _params["start_date__gt"] = _json_start_date_gt

    _json_start_date_lt: str | Unset = UNSET
    if not isinstance(start_date_lt, Unset):
        _json_start_date_lt = NULL if start_date_lt is None else write_iso(start_date_lt)
    _params["start_date__lt"] = _json_start_date_lt

    _json_start_date_gte: str | Unset = UNSET
    if not isinstance(start_date_gte, Unset):
        _json_start_date_gte = NULL if start_date_gte is None else write_iso(start_date_gte)
    _params["start_date__gte"] = _json_start_date_gte

    _json_start_date_lte: str | Unset = UNSET
    if not isinstance(start_date_lte, Unset):
        _json_start_date_lte = NULL if start_date_lte is None else write_iso(start_date_lte)
    _params["start_date__lte"] = _json_start_date_lte

    _json_end_date: str | Unset = UNSET
    if not isinstance(end_date, Unset):
        _json_end_date = NULL if end_date is None else write_iso(end_date)
    _params["end_date"] = _json_end_date

    _json_end_date_gt: str | Unset = UNSET
    if not isinstance(end_date_gt, Unset):
        _json_end_date_gt = NULL if end_date_gt is None else write_iso(end_date_gt)
    _params["end_date__gt"] = _json_end_date_gt

    _json_end_date_lt: str | Unset = UNSET
    if not isinstance(end_date_lt, Unset):
        _json_end_date_lt = NULL if end_date_lt is None else write_iso(end_date_lt)
    _params["end_date__lt"] = _json_end_date_lt

    _json_end_date_gte: str | Unset = UNSET
    if not isinstance(end_date_gte, Unset):
        _json_end_date_gte = NULL if end_date_gte is None else write_iso(end_date_gte)
    _params["end_date__gte"] = _json_end_date_gte

    _json_end_date_lte: str | Unset = UNSET
    if not isinstance(end_date_lte, Unset):
        _json_end_date_lte = NULL if end_date_lte is None else write_iso(end_date_lte)
    _params["end_date__lte"] = _json_end_date_lte

    _params["name"] = name

    _params["name__iexact"] = name_iexact

    _params["name__contains"] = name_contains

    _params["name__icontains"] = name_icontains

    _params["code"] = code

    _json_created_by_entity_user_id: str | Unset = UNSET
    if not isinstance(created_by_entity_user_id, Unset):
        _json_created_by_entity_user_id = NULL if created_by_entity_user_id is None else str(created_by_entity_user_id)
    _params["created_by_entity_user_id"] = _json_created_by_entity_user_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ProjectPaginationResponse | None:
    if response.status_code == 200:
        response_200: ProjectPaginationResponse = read_body("_m.ProjectPaginationResponse", __models, response.json())
        return response_200

    return None
