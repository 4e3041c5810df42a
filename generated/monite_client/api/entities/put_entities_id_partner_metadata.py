from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.partner_metadata import PartnerMetadata
from ...models.partner_metadata_response import PartnerMetadataResponse
from ...types import NULL, write_object


def _get_kwargs(
    entity_id: str | UUID,
    *,
    body: PartnerMetadata,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/entities/{entity_id}/partner_metadata".format(
            entity_id=_quote(str(entity_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PartnerMetadataResponse | None:
    if response.status_code == 200:
        response_200: PartnerMetadataResponse = read_body("_m.PartnerMetadataResponse", __models, response.json())
        return response_200

    return None
