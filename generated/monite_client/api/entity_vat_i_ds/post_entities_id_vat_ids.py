from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.entity_vat_id import EntityVatID
from ...models.entity_vat_id_response import EntityVatIDResponse
from ...types import NULL, write_object


def _get_kwargs(
    entity_id: str | UUID,
    *,
    body: EntityVatID,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/entities/{entity_id}/vat_ids".format(
            entity_id=_quote(str(entity_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityVatIDResponse | None:
    if response.status_code == 201:
        response_201: EntityVatIDResponse = read_body("_m.EntityVatIDResponse", __models, response.json())
        return response_201

    return None
