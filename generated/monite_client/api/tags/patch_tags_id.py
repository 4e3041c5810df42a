from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.tag_read_schema import TagReadSchema
from ...models.tag_update_schema import TagUpdateSchema
from ...types import NULL, write_object


def _get_kwargs(
    tag_id: str | UUID,
    *,
    body: TagUpdateSchema,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/tags/{tag_id}".format(
            tag_id=_quote(str(tag_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> TagReadSchema | None:
    if response.status_code == 200:
        response_200: TagReadSchema = read_body("_m.TagReadSchema", __models, response.json())
        return response_200

    return None
