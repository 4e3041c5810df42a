from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        OrderEnum,
        PaymentIntentCursorFields,
        PaymentIntentHistoryResponse,
        PaymentIntentResponse,
        PaymentIntentsListResponse,
        UpdatePaymentIntentPayload,
    )


def _get_payment_intents_kwargs(
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


def _get_payment_intents_response(response: httpx.Response) -> PaymentIntentsListResponse | None:
    if response.status_code == 200:
        response_200: PaymentIntentsListResponse = read_body("_m.PaymentIntentsListResponse", __models, response.json())
        return response_200

    return None


def _get_payment_intents_id_kwargs(
    payment_intent_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payment_intent_id": payment_intent_id,
        },
    }
    return _kwargs


def _get_payment_intents_id_response(response: httpx.Response) -> PaymentIntentResponse | None:
    if response.status_code == 200:
        response_200: PaymentIntentResponse = read_body("_m.PaymentIntentResponse", __models, response.json())
        return response_200

    return None


def _get_payment_intents_id_history_kwargs(
    payment_intent_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payment_intent_id": payment_intent_id,
        },
    }
    return _kwargs


def _get_payment_intents_id_history_response(response: httpx.Response) -> PaymentIntentHistoryResponse | None:
    if response.status_code == 200:
        response_200: PaymentIntentHistoryResponse = read_body(
            "_m.PaymentIntentHistoryResponse", __models, response.json()
        )
        return response_200

    return None


def _patch_payment_intents_id_kwargs(
    payment_intent_id: str | UUID,
    *,
    body: UpdatePaymentIntentPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "payment_intent_id": payment_intent_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_payment_intents_id_response(response: httpx.Response) -> PaymentIntentResponse | None:
    if response.status_code == 200:
        response_200: PaymentIntentResponse = read_body("_m.PaymentIntentResponse", __models, response.json())
        return response_200

    return None
