from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.overdue_reminder_response import OverdueReminderResponse


def _get_kwargs(
    overdue_reminder_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/overdue_reminders/{overdue_reminder_id}".format(
            overdue_reminder_id=_quote(str(overdue_reminder_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> OverdueReminderResponse | None:
    if response.status_code == 200:
        response_200: OverdueReminderResponse = read_body("_m.OverdueReminderResponse", __models, response.json())
        return response_200

    return None
