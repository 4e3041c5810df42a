from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.payment_reminder_response import PaymentReminderResponse
from ...models.payment_reminder_update_request import PaymentReminderUpdateRequest
from ...types import NULL, write_object


def _get_kwargs(
    payment_reminder_id: str | UUID,
    *,
    body: PaymentReminderUpdateRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/payment_reminders/{payment_reminder_id}".format(
            payment_reminder_id=_quote(str(payment_reminder_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentReminderResponse | None:
    if response.status_code == 200:
        response_200: PaymentReminderResponse = read_body("_m.PaymentReminderResponse", __models, response.json())
        return response_200

    return None
