from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.leave_collection import LeaveCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    paging: str | Unset = UNSET,
    leave_account_id: str | Unset = UNSET,
    leave_period_owner_id: list[int],
    date: str,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "paging": paging,
                "leaveAccountId": leave_account_id,
                "leavePeriod.ownerId": leave_period_owner_id,
                "date": date,
                "orderBy": order_by,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> LeaveCollection | None:
    if response.status_code == 200:
        response_200: LeaveCollection = read_body("_m.LeaveCollection", __models, response.json())
        return response_200

    return None
