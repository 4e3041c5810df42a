from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.payment_reminder_response import PaymentReminderResponse


def _get_kwargs(
    payment_reminder_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payment_reminder_id": payment_reminder_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentReminderResponse | None:
    if response.status_code == 200:
        response_200: PaymentReminderResponse = read_body("_m.PaymentReminderResponse", __models, response.json())
        return response_200

    return None
