from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.unit_response import UnitResponse


def _get_kwargs(
    unit_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "unit_id": unit_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> UnitResponse | None:
    if response.status_code == 200:
        response_200: UnitResponse = read_body("_m.UnitResponse", __models, response.json())
        return response_200

    return None
