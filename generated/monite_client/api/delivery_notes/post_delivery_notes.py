from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.delivery_note_create_based_on_request import DeliveryNoteCreateBasedOnRequest
from ...models.delivery_note_create_request import DeliveryNoteCreateRequest
from ...models.delivery_note_resource import DeliveryNoteResource


def _get_kwargs(
    *,
    body: DeliveryNoteCreateBasedOnRequest | DeliveryNoteCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> DeliveryNoteResource | None:
    if response.status_code == 201:
        response_201: DeliveryNoteResource = read_body("_m.DeliveryNoteResource", __models, response.json())
        return response_201

    return None
