from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.leave_envelope import LeaveEnvelope
from ...types import UNSET, Unset


def _get_kwargs(
    leave_id: str,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["fields"] = fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/leaves/{leave_id}".format(
            leave_id=_quote(str(leave_id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> LeaveEnvelope | None:
    if response.status_code == 200:
        response_200: LeaveEnvelope = read_body("_m.LeaveEnvelope", __models, response.json())
        return response_200

    return None
