from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.payment_intent_cursor_fields import PaymentIntentCursorFields
from ...models.payment_intents_list_response import PaymentIntentsListResponse
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: PaymentIntentCursorFields | Unset = UNSET,
    object_id: UUID | Unset = UNSET,
    object_id_in: list[UUID] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "object_id": object_id,
                "object_id__in": object_id_in,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentIntentsListResponse | None:
    if response.status_code == 200:
        response_200: PaymentIntentsListResponse = read_body("_m.PaymentIntentsListResponse", __models, response.json())
        return response_200

    return None
