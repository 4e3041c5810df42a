from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.delivery_note_resource import DeliveryNoteResource


def _get_kwargs(
    delivery_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "delivery_note_id": delivery_note_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeliveryNoteResource | None:
    if response.status_code == 200:
        response_200: DeliveryNoteResource = read_body("_m.DeliveryNoteResource", __models, response.json())
        return response_200

    return None
