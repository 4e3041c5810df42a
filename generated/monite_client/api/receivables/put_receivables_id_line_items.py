from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.line_items_response import LineItemsResponse
from ...models.update_line_items import UpdateLineItems
from ...types import NULL, write_object


def _get_kwargs(
    receivable_id: str | UUID,
    *,
    body: UpdateLineItems,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/receivables/{receivable_id}/line_items".format(
            receivable_id=_quote(str(receivable_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> LineItemsResponse | None:
    if response.status_code == 200:
        response_200: LineItemsResponse = read_body("_m.LineItemsResponse", __models, response.json())
        return response_200

    return None
