from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.line_item_request import LineItemRequest
from ...models.line_item_response import LineItemResponse


def _get_kwargs(
    payable_id: str | UUID,
    *,
    body: LineItemRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> LineItemResponse | None:
    if response.status_code == 201:
        response_201: LineItemResponse = read_body("_m.LineItemResponse", __models, response.json())
        return response_201

    return None
