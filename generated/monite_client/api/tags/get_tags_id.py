from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.tag_read_schema import TagReadSchema


def _get_kwargs(
    tag_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "tag_id": tag_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> TagReadSchema | None:
    if response.status_code == 200:
        response_200: TagReadSchema = read_body("_m.TagReadSchema", __models, response.json())
        return response_200

    return None
