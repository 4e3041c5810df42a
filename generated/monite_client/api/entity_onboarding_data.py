from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import EntityOnboardingDataRequest, EntityOnboardingDataResponse


def _get_entities_id_onboarding_data_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "entity_id": entity_id,
        },
    }
    return _kwargs


def _get_entities_id_onboarding_data_response(response: httpx.Response) -> EntityOnboardingDataResponse | None:
    if response.status_code == 200:
        response_200: EntityOnboardingDataResponse = read_body(
            "_m.EntityOnboardingDataResponse", __models, response.json()
        )
        return response_200

    return None


def _patch_entities_id_onboarding_data_kwargs(
    entity_id: str | UUID,
    *,
    body: EntityOnboardingDataRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "entity_id": entity_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_entities_id_onboarding_data_response(response: httpx.Response) -> EntityOnboardingDataResponse | None:
    if response.status_code == 200:
        response_200: EntityOnboardingDataResponse = read_body(
            "_m.EntityOnboardingDataResponse", __models, response.json()
        )
        return response_200

    return None
