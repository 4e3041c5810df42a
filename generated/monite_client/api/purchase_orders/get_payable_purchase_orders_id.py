from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.purchase_order_response_schema import PurchaseOrderResponseSchema


def _get_kwargs(
    purchase_order_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "purchase_order_id": purchase_order_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PurchaseOrderResponseSchema | None:
    if response.status_code == 200:
        response_200: PurchaseOrderResponseSchema = read_body(
            "_m.PurchaseOrderResponseSchema", __models, response.json()
        )
        return response_200

    return None
