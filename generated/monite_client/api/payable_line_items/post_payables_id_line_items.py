from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.line_item_request import LineItemRequest
from ...models.line_item_response import LineItemResponse
from ...types import NULL, write_object


def _get_kwargs(
    payable_id: str | UUID,
    *,
    body: LineItemRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/payables/{payable_id}/line_items".format(
            payable_id=_quote(str(payable_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> LineItemResponse | None:
    if response.status_code == 201:
        response_201: LineItemResponse = read_body("_m.LineItemResponse", __models, response.json())
        return response_201

    return None
