from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.receipt_line_item_create_schema import ReceiptLineItemCreateSchema
from ...models.receipt_line_item_response_schema import ReceiptLineItemResponseSchema
from ...types import NULL, write_object


def _get_kwargs(
    receipt_id: str | UUID,
    *,
    body: ReceiptLineItemCreateSchema,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/receipts/{receipt_id}/line_items".format(
            receipt_id=_quote(str(receipt_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceiptLineItemResponseSchema | None:
    if response.status_code == 201:
        response_201: ReceiptLineItemResponseSchema = read_body(
            "_m.ReceiptLineItemResponseSchema", __models, response.json()
        )
        return response_201

    return None
