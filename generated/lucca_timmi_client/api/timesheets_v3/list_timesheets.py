from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.timesheet_collection import TimesheetCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    owner_id: str | Unset = UNSET,
    starts_on: str | Unset = UNSET,
    ends_on: str | Unset = UNSET,
    status: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["ownerId"] = owner_id

    _params["startsOn"] = starts_on

    _params["endsOn"] = ends_on

    _params["status"] = status

    _params["paging"] = paging

    _params["orderBy"] = order_by

    _params["fields"] = fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timmitimesheets",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TimesheetCollection | None:
    if response.status_code == 200:
        response_200: TimesheetCollection = read_body("_m.TimesheetCollection", __models, response.json())
        return response_200

    return None
