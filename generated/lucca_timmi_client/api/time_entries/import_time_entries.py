from __future__ import annotations

import datetime
from typing import Any

from ...models.imported_time_entry import ImportedTimeEntry
from ...types import NULL, UNSET, write_each, write_iso, write_object


def _get_kwargs(
    *,
    body: list[ImportedTimeEntry],
    starts_on: datetime.date,
    ends_on: datetime.date,
    owner_id: int,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_starts_on = NULL if starts_on is None else write_iso(starts_on)
    params["startsOn"] = json_starts_on

    json_ends_on = NULL if ends_on is None else write_iso(ends_on)
    params["endsOn"] = json_ends_on

    params["ownerId"] = owner_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/timmi-timesheet/services/time-entries",
        "params": params,
    }

    _kwargs["json"] = NULL
    if body is not None:
        _kwargs["json"] = []
        for body_item_data in write_each(body):
            body_item = NULL if body_item_data is None else write_object(body_item_data)
            _kwargs["json"].append(body_item)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs
