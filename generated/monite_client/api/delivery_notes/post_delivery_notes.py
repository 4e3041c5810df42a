from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.delivery_note_create_based_on_request import DeliveryNoteCreateBasedOnRequest
from ...models.delivery_note_create_request import DeliveryNoteCreateRequest
from ...models.delivery_note_resource import DeliveryNoteResource
from ...types import (
    NULL,
    write_object,
)


def _get_kwargs(
    *,
    body: DeliveryNoteCreateBasedOnRequest | DeliveryNoteCreateRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/delivery_notes",
    }

    if isinstance(body, DeliveryNoteCreateRequest):
        _kwargs["json"] = NULL if body is None else write_object(body)
    else:
        _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> DeliveryNoteResource | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201 = NULL if _response_201 is None else __models.DeliveryNoteResource.from_dict(_response_201)

        return response_201

    return None
