from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.leave_collection import LeaveCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    paging: str | Unset = UNSET,
    leave_account_id: str | Unset = UNSET,
    leave_period_owner_id: str,
    date: str,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["paging"] = paging

    params["leaveAccountId"] = leave_account_id

    params["leavePeriod.ownerId"] = leave_period_owner_id

    params["date"] = date

    params["orderBy"] = order_by

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/leaves",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> LeaveCollection | None:
    if response.status_code == 200:
        response_200: LeaveCollection = read_body("_m.LeaveCollection", __models, response.json())
        return response_200

    return None
