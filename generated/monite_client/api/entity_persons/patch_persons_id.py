from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.optional_person_request import OptionalPersonRequest
from ...models.person_response import PersonResponse


def _get_kwargs(
    person_id: str | UUID,
    *,
    body: OptionalPersonRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "person_id": person_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PersonResponse | None:
    if response.status_code == 200:
        response_200: PersonResponse = read_body("_m.PersonResponse", __models, response.json())
        return response_200

    return None
