from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.leave_request_envelope import LeaveRequestEnvelope
from ...types import UNSET, Unset


def _get_kwargs(
    leave_request_id: int | str,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "leaveRequestId": leave_request_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> LeaveRequestEnvelope | None:
    if response.status_code == 200:
        response_200: LeaveRequestEnvelope = read_body("_m.LeaveRequestEnvelope", __models, response.json())
        return response_200

    return None
