from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.create_entity_request import CreateEntityRequest
from ...models.entity_individual_response import EntityIndividualResponse
from ...models.entity_organization_response import EntityOrganizationResponse


def _get_kwargs(
    *,
    body: CreateEntityRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 201:
        response_201: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_201

    return None
