from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.purchase_order_email_preview_request import PurchaseOrderEmailPreviewRequest
from ...models.purchase_order_email_preview_response import PurchaseOrderEmailPreviewResponse
from ...types import NULL, write_object


def _get_kwargs(
    purchase_order_id: str | UUID,
    *,
    body: PurchaseOrderEmailPreviewRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/payable_purchase_orders/{purchase_order_id}/preview".format(
            purchase_order_id=_quote(str(purchase_order_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PurchaseOrderEmailPreviewResponse | None:
    if response.status_code == 201:
        response_201: PurchaseOrderEmailPreviewResponse = read_body(
            "_m.PurchaseOrderEmailPreviewResponse", __models, response.json()
        )
        return response_201

    return None
