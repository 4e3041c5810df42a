from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.time_entry_envelope import TimeEntryEnvelope
from ...types import UNSET, Unset


def _get_kwargs(
    time_entry_id: int,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["fields"] = fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timeentries/{time_entry_id}".format(
            time_entry_id=_quote(str(time_entry_id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TimeEntryEnvelope | None:
    if response.status_code == 200:
        response_200: TimeEntryEnvelope = read_body("_m.TimeEntryEnvelope", __models, response.json())
        return response_200

    return None
