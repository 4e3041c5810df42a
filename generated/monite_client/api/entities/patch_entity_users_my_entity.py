from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.entity_individual_response import EntityIndividualResponse
from ...models.entity_organization_response import EntityOrganizationResponse
from ...models.update_entity_request import UpdateEntityRequest
from ...types import (
    NULL,
    write_object,
)


def _get_kwargs(
    *,
    body: UpdateEntityRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/entity_users/my_entity",
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> EntityIndividualResponse | EntityOrganizationResponse:
            if isinstance(data, dict) and (data.get("type") in ["organization"]):
                _componentsschemas_entity_response_type_0 = data
                componentsschemas_entity_response_type_0 = (
                    NULL
                    if _componentsschemas_entity_response_type_0 is None
                    else __models.EntityOrganizationResponse.from_dict(_componentsschemas_entity_response_type_0)
                )

                return componentsschemas_entity_response_type_0
            if isinstance(data, dict) and (data.get("type") in ["individual"]):
                _componentsschemas_entity_response_type_1 = data
                componentsschemas_entity_response_type_1 = (
                    NULL
                    if _componentsschemas_entity_response_type_1 is None
                    else __models.EntityIndividualResponse.from_dict(_componentsschemas_entity_response_type_1)
                )

                return componentsschemas_entity_response_type_1
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _componentsschemas_entity_response_type_0 = data
                componentsschemas_entity_response_type_0 = (
                    NULL
                    if _componentsschemas_entity_response_type_0 is None
                    else __models.EntityOrganizationResponse.from_dict(_componentsschemas_entity_response_type_0)
                )

                return componentsschemas_entity_response_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _componentsschemas_entity_response_type_1 = data
            componentsschemas_entity_response_type_1 = (
                NULL
                if _componentsschemas_entity_response_type_1 is None
                else __models.EntityIndividualResponse.from_dict(_componentsschemas_entity_response_type_1)
            )

            return componentsschemas_entity_response_type_1

        response_200 = _parse_response_200(response.json())

        return response_200

    return None
