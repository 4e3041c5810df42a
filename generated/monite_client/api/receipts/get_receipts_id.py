from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.receipt_response_schema import ReceiptResponseSchema


def _get_kwargs(
    receipt_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receipt_id": receipt_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceiptResponseSchema | None:
    if response.status_code == 200:
        response_200: ReceiptResponseSchema = read_body("_m.ReceiptResponseSchema", __models, response.json())
        return response_200

    return None
