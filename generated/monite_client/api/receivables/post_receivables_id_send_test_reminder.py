from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.receivable_send_test_reminder_payload import ReceivableSendTestReminderPayload
from ...models.receivables_send_response import ReceivablesSendResponse


def _get_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivableSendTestReminderPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivablesSendResponse | None:
    if response.status_code == 200:
        response_200: ReceivablesSendResponse = read_body("_m.ReceivablesSendResponse", __models, response.json())
        return response_200

    return None
