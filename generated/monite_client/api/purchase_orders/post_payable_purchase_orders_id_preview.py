from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.purchase_order_email_preview_request import PurchaseOrderEmailPreviewRequest
from ...models.purchase_order_email_preview_response import PurchaseOrderEmailPreviewResponse


def _get_kwargs(
    purchase_order_id: str | UUID,
    *,
    body: PurchaseOrderEmailPreviewRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "purchase_order_id": purchase_order_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PurchaseOrderEmailPreviewResponse | None:
    if response.status_code == 201:
        response_201: PurchaseOrderEmailPreviewResponse = read_body(
            "_m.PurchaseOrderEmailPreviewResponse", __models, response.json()
        )
        return response_201

    return None
