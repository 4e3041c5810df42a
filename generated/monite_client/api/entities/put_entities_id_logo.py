from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.body_put_entities_id_logo import BodyPutEntitiesIdLogo
from ...models.logo_file import LogoFile


def _get_kwargs(
    entity_id: str | UUID,
    *,
    body: BodyPutEntitiesIdLogo,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "entity_id": entity_id,
        },
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> LogoFile | None:
    if response.status_code == 200:
        response_200: LogoFile = read_body("_m.LogoFile", __models, response.json())
        return response_200

    return None
