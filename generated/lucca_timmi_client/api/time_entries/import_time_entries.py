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
    _headers: dict[str, Any] = {}

    _params: dict[str, Any] = {}

    _json_starts_on = NULL if starts_on is None else write_iso(starts_on)
    _params["startsOn"] = _json_starts_on

    _json_ends_on = NULL if ends_on is None else write_iso(ends_on)
    _params["endsOn"] = _json_ends_on

    _params["ownerId"] = owner_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/timmi-timesheet/services/time-entries",
        "params": _params,
    }

    _kwargs["json"] = NULL
    if body is not None:
        _kwargs["json"] = []
        for _body_item_data in write_each(body):
            _body_item = NULL if _body_item_data is None else write_object(_body_item_data)
            _kwargs["json"].append(_body_item)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
