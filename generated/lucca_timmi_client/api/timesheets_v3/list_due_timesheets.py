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

    params: dict[str, Any] = {}

    params["ownerIds"] = owner_ids

    params["managerIds"] = manager_ids

    params["legalEntityIds"] = legal_entity_ids

    json_start: str | Unset = UNSET
    if not isinstance(start, Unset):
        json_start = NULL if start is None else write_iso(start)
    params["start"] = json_start

    json_end: str | Unset = UNSET
    if not isinstance(end, Unset):
        json_end = NULL if end is None else write_iso(end)
    params["end"] = json_end

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timmitimesheets/remindable",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TimesheetCollection | None:
    if response.status_code == 200:
        response_200: TimesheetCollection = read_body("_m.TimesheetCollection", __models, response.json())
        return response_200

    return None
