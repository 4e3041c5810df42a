from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.user_envelope import UserEnvelope
from ...types import UNSET, Unset, stated_values


def _get_kwargs(
    user_id: int | str,
    *,
    fields: list[Any] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "userId": user_id,
        },
        "params": stated_values(
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
