from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.user_envelope import UserEnvelope
from ...types import UNSET, Unset


def _get_kwargs(
    user_id: int | str,
    *,
    fields: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "userId": user_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> UserEnvelope | None:
    if response.status_code == 200:
        response_200: UserEnvelope = read_body("_m.UserEnvelope", __models, response.json())
        return response_200

    return None
