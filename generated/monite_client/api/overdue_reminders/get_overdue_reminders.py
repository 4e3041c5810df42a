from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.all_overdue_reminders_response import AllOverdueRemindersResponse
from ...types import (
    NULL,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/overdue_reminders",
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> AllOverdueRemindersResponse | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.AllOverdueRemindersResponse.from_dict(_response_200)

        return response_200

    return None
