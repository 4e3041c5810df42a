from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.get_all_payment_reminders import GetAllPaymentReminders


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAllPaymentReminders | None:
    if response.status_code == 200:
        response_200: GetAllPaymentReminders = read_body("_m.GetAllPaymentReminders", __models, response.json())
        return response_200

    return None
