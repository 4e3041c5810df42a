from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.receipt_line_item_create_schema import ReceiptLineItemCreateSchema
from ...models.receipt_line_item_response_schema import ReceiptLineItemResponseSchema


def _get_kwargs(
    receipt_id: str | UUID,
    *,
    body: ReceiptLineItemCreateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receipt_id": receipt_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceiptLineItemResponseSchema | None:
    if response.status_code == 201:
        response_201: ReceiptLineItemResponseSchema = read_body(
            "_m.ReceiptLineItemResponseSchema", __models, response.json()
        )
        return response_201

    return None
