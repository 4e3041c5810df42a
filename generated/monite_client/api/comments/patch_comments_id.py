from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.comment_resource import CommentResource
from ...models.comment_update_request import CommentUpdateRequest
from ...types import NULL, write_object


def _get_kwargs(
    comment_id: str | UUID,
    *,
    body: CommentUpdateRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/comments/{comment_id}".format(
            comment_id=_quote(str(comment_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CommentResource | None:
    if response.status_code == 200:
        response_200: CommentResource = read_body("_m.CommentResource", __models, response.json())
        return response_200

    return None
