from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.line_item_response import LineItemResponse


def _get_kwargs(
    payable_id: str | UUID,
    line_item_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payables/{payable_id}/line_items/{line_item_id}".format(
            payable_id=_quote(str(payable_id), safe=""),
            line_item_id=_quote(str(line_item_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> LineItemResponse | None:
    if response.status_code == 200:
        response_200: LineItemResponse = read_body("_m.LineItemResponse", __models, response.json())
        return response_200

    return None
