from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.receivable_mail_cursor_fields import ReceivableMailCursorFields
from ...models.receivable_mail_pagination_response import ReceivableMailPaginationResponse
from ...models.receivable_mail_status_enum import ReceivableMailStatusEnum
from ...types import UNSET, Unset


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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receivable_id": receivable_id,
        },
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "status": status,
                "status__in": status_in,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivableMailPaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceivableMailPaginationResponse = read_body(
            "_m.ReceivableMailPaginationResponse", __models, response.json()
        )
        return response_200

    return None
