from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.time_entry_envelope import TimeEntryEnvelope
from ...models.time_entry_update import TimeEntryUpdate
from ...types import NULL, write_object


def _get_kwargs(
    time_entry_id: int,
    *,
    body: TimeEntryUpdate,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/v3/timeentries/{time_entry_id}".format(
            time_entry_id=_quote(str(time_entry_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> TimeEntryEnvelope | None:
    if response.status_code == 200:
        response_200: TimeEntryEnvelope = read_body("_m.TimeEntryEnvelope", __models, response.json())
        return response_200

    return None
