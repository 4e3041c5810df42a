from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.payment_intent_history_response import PaymentIntentHistoryResponse


def _get_kwargs(
    payment_intent_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payment_intent_id": payment_intent_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentIntentHistoryResponse | None:
    if response.status_code == 200:
        response_200: PaymentIntentHistoryResponse = read_body(
            "_m.PaymentIntentHistoryResponse", __models, response.json()
        )
        return response_200

    return None
