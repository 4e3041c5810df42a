from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.comment_create_request import CommentCreateRequest
from ...models.comment_resource import CommentResource


def _get_kwargs(
    *,
    body: CommentCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CommentResource | None:
    if response.status_code == 201:
        response_201: CommentResource = read_body("_m.CommentResource", __models, response.json())
        return response_201

    return None
