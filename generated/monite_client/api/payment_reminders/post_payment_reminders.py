from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.payment_reminder import PaymentReminder
from ...models.payment_reminder_response import PaymentReminderResponse


def _get_kwargs(
    *,
    body: PaymentReminder,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentReminderResponse | None:
    if response.status_code == 201:
        response_201: PaymentReminderResponse = read_body("_m.PaymentReminderResponse", __models, response.json())
        return response_201

    return None
