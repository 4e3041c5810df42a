from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.receipt_line_item_response_schema import ReceiptLineItemResponseSchema
from ...models.receipt_line_item_update_schema import ReceiptLineItemUpdateSchema
from ...types import NULL, write_object


def _get_kwargs(
    receipt_id: str | UUID,
    line_item_id: str | UUID,
    *,
    body: ReceiptLineItemUpdateSchema,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/receipts/{receipt_id}/line_items/{line_item_id}".format(
            receipt_id=_quote(str(receipt_id), safe=""),
            line_item_id=_quote(str(line_item_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceiptLineItemResponseSchema | None:
    if response.status_code == 200:
        response_200: ReceiptLineItemResponseSchema = read_body(
            "_m.ReceiptLineItemResponseSchema", __models, response.json()
        )
        return response_200

    return None
