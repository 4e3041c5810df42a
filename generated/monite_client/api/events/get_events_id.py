from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.event_resource import EventResource


def _get_kwargs(
    event_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "event_id": event_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> EventResource | None:
    if response.status_code == 200:
        response_200: EventResource = read_body("_m.EventResource", __models, response.json())
        return response_200

    return None
