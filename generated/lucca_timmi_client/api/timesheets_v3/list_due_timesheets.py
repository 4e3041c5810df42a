from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.timesheet_collection import TimesheetCollection
from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    owner_ids: str | Unset = UNSET,
    manager_ids: str | Unset = UNSET,
    legal_entity_ids: str | Unset = UNSET,
    start: datetime.date | Unset = UNSET,
    end: datetime.date | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["ownerIds"] = owner_ids

    _params["managerIds"] = manager_ids

    _params["legalEntityIds"] = legal_entity_ids

    _json_start: str | Unset = UNSET
    if not isinstance(start, Unset):
        _json_start = NULL if start is None else write_iso(start)
    _params["start"] = _json_start

    _json_end: str | Unset = UNSET
    if not isinstance(end, Unset):
        _json_end = NULL if end is None else write_iso(end)
    _params["end"] = _json_end

    _params["fields"] = fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timmitimesheets/remindable",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TimesheetCollection | None:
    if response.status_code == 200:
        response_200: TimesheetCollection = read_body("_m.TimesheetCollection", __models, response.json())
        return response_200

    return None
