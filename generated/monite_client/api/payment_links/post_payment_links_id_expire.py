from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.public_payment_link_response import PublicPaymentLinkResponse


def _get_kwargs(
    payment_link_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payment_link_id": payment_link_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PublicPaymentLinkResponse | None:
    if response.status_code == 200:
        response_200: PublicPaymentLinkResponse = read_body("_m.PublicPaymentLinkResponse", __models, response.json())
        return response_200

    return None
