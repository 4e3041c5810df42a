from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.line_items_replace_request import LineItemsReplaceRequest
from ...models.line_items_replace_response import LineItemsReplaceResponse
from ...types import NULL, write_object


def _get_kwargs(
    payable_id: str | UUID,
    *,
    body: LineItemsReplaceRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/payables/{payable_id}/line_items".format(
            payable_id=_quote(str(payable_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> LineItemsReplaceResponse | None:
    if response.status_code == 200:
        response_200: LineItemsReplaceResponse = read_body("_m.LineItemsReplaceResponse", __models, response.json())
        return response_200

    return None
