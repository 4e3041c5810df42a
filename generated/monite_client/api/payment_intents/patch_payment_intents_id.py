from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.payment_intent_response import PaymentIntentResponse
from ...models.update_payment_intent_payload import UpdatePaymentIntentPayload


def _get_kwargs(
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


def _parse_response(response: httpx.Response) -> PaymentIntentResponse | None:
    if response.status_code == 200:
        response_200: PaymentIntentResponse = read_body("_m.PaymentIntentResponse", __models, response.json())
        return response_200

    return None
