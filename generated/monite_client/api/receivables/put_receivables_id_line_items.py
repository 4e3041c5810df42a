from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.line_items_response import LineItemsResponse
from ...models.update_line_items import UpdateLineItems


def _get_kwargs(
    receivable_id: str | UUID,
    *,
    body: UpdateLineItems,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> LineItemsResponse | None:
    if response.status_code == 200:
        response_200: LineItemsResponse = read_body("_m.LineItemsResponse", __models, response.json())
        return response_200

    return None
