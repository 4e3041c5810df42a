from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.entity_individual_response import EntityIndividualResponse
from ...models.entity_organization_response import EntityOrganizationResponse
from ...models.update_entity_request import UpdateEntityRequest


def _get_kwargs(
    entity_id: str | UUID,
    *,
    body: UpdateEntityRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "entity_id": entity_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:
        response_200: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_200

    return None
