from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.user_envelope import UserEnvelope
from ...types import UNSET, Unset


def _get_kwargs(
    user_id: int | str,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["fields"] = fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/users/{user_id}".format(
            user_id=_quote(str(user_id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> UserEnvelope | None:
    if response.status_code == 200:
        response_200: UserEnvelope = read_body("_m.UserEnvelope", __models, response.json())
        return response_200

    return None
