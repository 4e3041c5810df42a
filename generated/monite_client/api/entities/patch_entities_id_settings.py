from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.patch_settings_payload import PatchSettingsPayload
from ...models.settings_response import SettingsResponse


def _get_kwargs(
    entity_id: str | UUID,
    *,
    body: PatchSettingsPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "entity_id": entity_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> SettingsResponse | None:
    if response.status_code == 200:
        response_200: SettingsResponse = read_body("_m.SettingsResponse", __models, response.json())
        return response_200

    return None
