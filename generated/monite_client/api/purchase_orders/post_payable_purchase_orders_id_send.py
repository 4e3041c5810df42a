from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.purchase_order_email_sent_response import PurchaseOrderEmailSentResponse
from ...models.send_purchase_order_via_email_request import SendPurchaseOrderViaEmailRequest


def _get_kwargs(
    purchase_order_id: str | UUID,
    *,
    body: SendPurchaseOrderViaEmailRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "purchase_order_id": purchase_order_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PurchaseOrderEmailSentResponse | None:
    if response.status_code == 200:
        response_200: PurchaseOrderEmailSentResponse = read_body(
            "_m.PurchaseOrderEmailSentResponse", __models, response.json()
        )
        return response_200

    return None
