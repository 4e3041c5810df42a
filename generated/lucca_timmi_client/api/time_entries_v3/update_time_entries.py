from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.time_entries_written import TimeEntriesWritten
from ...models.time_entry_update import TimeEntryUpdate
from ...types import NULL, write_each, write_object


def _get_kwargs(
    *,
    body: list[TimeEntryUpdate] | TimeEntryUpdate,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/v3/timeentries",
    }

    if isinstance(body, TimeEntryUpdate):
        _kwargs["json"] = NULL if body is None else write_object(body)
    else:
        _kwargs["json"] = NULL
        if body is not None:
            _kwargs["json"] = []
            for _body_type_1_item_data in write_each(body):
                _body_type_1_item = NULL if _body_type_1_item_data is None else write_object(_body_type_1_item_data)
                _kwargs["json"].append(_body_type_1_item)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> TimeEntriesWritten | None:
    if response.status_code == 200:
        response_200: TimeEntriesWritten = read_body("_m.TimeEntriesWritten", __models, response.json())
        return response_200

    return None
