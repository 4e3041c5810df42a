from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.entity_update_vat_id import EntityUpdateVatID
from ...models.entity_vat_id_response import EntityVatIDResponse


def _get_kwargs(
    entity_id: str | UUID,
    id: str | UUID,
    *,
    body: EntityUpdateVatID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "entity_id": entity_id,
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityVatIDResponse | None:
    if response.status_code == 200:
        response_200: EntityVatIDResponse = read_body("_m.EntityVatIDResponse", __models, response.json())
        return response_200

    return None
