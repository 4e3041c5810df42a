from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.overdue_reminder_response import OverdueReminderResponse
from ...models.overdue_reminder_update_request import OverdueReminderUpdateRequest


def _get_kwargs(
    overdue_reminder_id: str | UUID,
    *,
    body: OverdueReminderUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "overdue_reminder_id": overdue_reminder_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> OverdueReminderResponse | None:
    if response.status_code == 200:
        response_200: OverdueReminderResponse = read_body("_m.OverdueReminderResponse", __models, response.json())
        return response_200

    return None
