from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.purchase_order_email_sent_response import PurchaseOrderEmailSentResponse
from ...models.send_purchase_order_via_email_request import SendPurchaseOrderViaEmailRequest
from ...types import NULL, write_object


def _get_kwargs(
    purchase_order_id: str | UUID,
    *,
    body: SendPurchaseOrderViaEmailRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/payable_purchase_orders/{purchase_order_id}/send".format(
            purchase_order_id=_quote(str(purchase_order_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PurchaseOrderEmailSentResponse | None:
    if response.status_code == 200:
        response_200: PurchaseOrderEmailSentResponse = read_body(
            "_m.PurchaseOrderEmailSentResponse", __models, response.json()
        )
        return response_200

    return None
