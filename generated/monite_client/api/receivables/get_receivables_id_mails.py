from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.receivable_mail_cursor_fields import ReceivableMailCursorFields
from ...models.receivable_mail_pagination_response import ReceivableMailPaginationResponse
from ...models.receivable_mail_status_enum import ReceivableMailStatusEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    receivable_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ReceivableMailCursorFields | Unset = UNSET,
    status: ReceivableMailStatusEnum | Unset = UNSET,
    status_in: list[ReceivableMailStatusEnum] | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
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

    _json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        _json_status = NULL if status is None else write_word(status)

    _params["status"] = _json_status

    _json_status_in: list[str] | Unset = UNSET
    if not isinstance(status_in, Unset):
        _json_status_in = NULL
        if status_in is not None:
            _json_status_in = []
            for _status_in_item_data in write_each(status_in):
                _status_in_item = NULL if _status_in_item_data is None else write_word(_status_in_item_data)
                _json_status_in.append(_status_in_item)

    _params["status__in"] = _json_status_in

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

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/receivables/{receivable_id}/mails".format(
            receivable_id=_quote(str(receivable_id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivableMailPaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceivableMailPaginationResponse = read_body(
            "_m.ReceivableMailPaginationResponse", __models, response.json()
        )
        return response_200

    return None
