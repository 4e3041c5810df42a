from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.tag_read_schema import TagReadSchema
from ...models.tag_update_schema import TagUpdateSchema


def _get_kwargs(
    tag_id: str | UUID,
    *,
    body: TagUpdateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "tag_id": tag_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> TagReadSchema | None:
    if response.status_code == 200:
        response_200: TagReadSchema = read_body("_m.TagReadSchema", __models, response.json())
        return response_200

    return None
