from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.delivery_note_resource import DeliveryNoteResource
from ...models.delivery_note_update_request import DeliveryNoteUpdateRequest
from ...types import NULL, write_object


def _get_kwargs(
    delivery_note_id: str | UUID,
    *,
    body: DeliveryNoteUpdateRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/delivery_notes/{delivery_note_id}".format(
            delivery_note_id=_quote(str(delivery_note_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> DeliveryNoteResource | None:
    if response.status_code == 200:
        response_200: DeliveryNoteResource = read_body("_m.DeliveryNoteResource", __models, response.json())
        return response_200

    return None
