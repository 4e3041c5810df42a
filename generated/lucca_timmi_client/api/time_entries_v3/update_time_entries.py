from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.time_entries_written import TimeEntriesWritten
from ...models.time_entry_update import TimeEntryUpdate


def _get_kwargs(
    *,
    body: list[TimeEntryUpdate] | TimeEntryUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> TimeEntriesWritten | None:
    if response.status_code == 200:
        response_200: TimeEntriesWritten = read_body("_m.TimeEntriesWritten", __models, response.json())
        return response_200

    return None
