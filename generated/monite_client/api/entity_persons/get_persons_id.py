from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.person_response import PersonResponse


def _get_kwargs(
    person_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "person_id": person_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PersonResponse | None:
    if response.status_code == 200:
        response_200: PersonResponse = read_body("_m.PersonResponse", __models, response.json())
        return response_200

    return None
