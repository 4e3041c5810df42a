from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
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
        "url": "/delivery_notes/{delivery_note_id}/mark_as_delivered".format(
            delivery_note_id=_quote(str(delivery_note_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DeliveryNoteResource | None:
    if response.status_code == 200:
        response_200: DeliveryNoteResource = read_body("_m.DeliveryNoteResource", __models, response.json())
        return response_200

    return None
