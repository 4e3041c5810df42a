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

    _params: dict[str, Any] = {}

    _params["paging"] = paging

    _params["leaveAccountId"] = leave_account_id

    _params["leavePeriod.ownerId"] = leave_period_owner_id

    _params["date"] = date

    _params["orderBy"] = order_by

    _params["fields"] = fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/leaves",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> LeaveCollection | None:
    if response.status_code == 200:
        response_200: LeaveCollection = read_body("_m.LeaveCollection", __models, response.json())
        return response_200

    return None
