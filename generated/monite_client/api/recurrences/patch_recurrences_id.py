from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.recurrence_response import RecurrenceResponse
from ...models.update_recurrence_payload import UpdateRecurrencePayload


def _get_kwargs(
    recurrence_id: str | UUID,
    *,
    body: UpdateRecurrencePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "recurrence_id": recurrence_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> RecurrenceResponse | None:
    if response.status_code == 200:
        response_200: RecurrenceResponse = read_body("_m.RecurrenceResponse", __models, response.json())
        return response_200

    return None
