from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.comment_resource import CommentResource
from ...models.comment_update_request import CommentUpdateRequest


def _get_kwargs(
    comment_id: str | UUID,
    *,
    body: CommentUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "comment_id": comment_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CommentResource | None:
    if response.status_code == 200:
        response_200: CommentResource = read_body("_m.CommentResource", __models, response.json())
        return response_200

    return None
