from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.time_entry_envelope import TimeEntryEnvelope
from ...models.time_entry_update import TimeEntryUpdate


def _get_kwargs(
    time_entry_id: int,
    *,
    body: TimeEntryUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "timeEntryId": time_entry_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> TimeEntryEnvelope | None:
    if response.status_code == 200:
        response_200: TimeEntryEnvelope = read_body("_m.TimeEntryEnvelope", __models, response.json())
        return response_200

    return None
