from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.role_response import RoleResponse


def _get_kwargs(
    role_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "role_id": role_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> RoleResponse | None:
    if response.status_code == 200:
        response_200: RoleResponse = read_body("_m.RoleResponse", __models, response.json())
        return response_200

    return None
