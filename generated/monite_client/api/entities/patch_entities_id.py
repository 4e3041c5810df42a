from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.entity_individual_response import EntityIndividualResponse
from ...models.entity_organization_response import EntityOrganizationResponse
from ...models.update_entity_request import UpdateEntityRequest
from ...types import NULL, write_object


def _get_kwargs(
    entity_id: str | UUID,
    *,
    body: UpdateEntityRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/entities/{entity_id}".format(
            entity_id=_quote(str(entity_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:
        response_200: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_200

    return None
