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

    params: dict[str, Any] = {}

    params["ownerId"] = owner_id

    params["startsOn"] = starts_on

    params["endsOn"] = ends_on

    params["status"] = status

    params["paging"] = paging

    params["orderBy"] = order_by

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timmitimesheets",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TimesheetCollection | None:
    if response.status_code == 200:
        response_200: TimesheetCollection = read_body("_m.TimesheetCollection", __models, response.json())
        return response_200

    return None
