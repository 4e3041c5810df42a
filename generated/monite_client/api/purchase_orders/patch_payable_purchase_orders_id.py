from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.purchase_order_response_schema import PurchaseOrderResponseSchema
from ...models.update_purchase_order_payload_schema import UpdatePurchaseOrderPayloadSchema


def _get_kwargs(
    purchase_order_id: str | UUID,
    *,
    body: UpdatePurchaseOrderPayloadSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "purchase_order_id": purchase_order_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PurchaseOrderResponseSchema | None:
    if response.status_code == 200:
        response_200: PurchaseOrderResponseSchema = read_body(
            "_m.PurchaseOrderResponseSchema", __models, response.json()
        )
        return response_200

    return None
