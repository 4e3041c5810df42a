from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.leave_request_collection import LeaveRequestCollection
from ...types import (
    NULL,
    UNSET,
    Unset,
)


def _get_kwargs(
    *,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["paging"] = paging

    params["orderBy"] = order_by

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/leaveRequests",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> LeaveRequestCollection | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.LeaveRequestCollection.from_dict(_response_200)

        return response_200

    return None
