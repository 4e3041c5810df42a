from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.entity_user_response import EntityUserResponse


def _get_kwargs(
    entity_user_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "entity_user_id": entity_user_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityUserResponse | None:
    if response.status_code == 200:
        response_200: EntityUserResponse = read_body("_m.EntityUserResponse", __models, response.json())
        return response_200

    return None
