from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.body_put_entities_id_logo import BodyPutEntitiesIdLogo
from ...models.logo_file import LogoFile


def _get_kwargs(
    entity_id: str | UUID,
    *,
    body: BodyPutEntitiesIdLogo,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/entities/{entity_id}/logo".format(
            entity_id=_quote(str(entity_id), safe=""),
        ),
    }

    _kwargs["files"] = body.to_multipart()

    _headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> LogoFile | None:
    if response.status_code == 200:
        response_200: LogoFile = read_body("_m.LogoFile", __models, response.json())
        return response_200

    return None
