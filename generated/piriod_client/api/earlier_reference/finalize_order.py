from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.order import Order


def _get_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> Order | None:
    if response.status_code == 200:
        response_200: Order = read_body("_m.Order", __models, response.json())
        return response_200

    return None
