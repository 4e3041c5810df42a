from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.tag_create_schema import TagCreateSchema
from ...models.tag_read_schema import TagReadSchema


def _get_kwargs(
    *,
    body: TagCreateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> TagReadSchema | None:
    if response.status_code == 201:
        response_201: TagReadSchema = read_body("_m.TagReadSchema", __models, response.json())
        return response_201

    return None
