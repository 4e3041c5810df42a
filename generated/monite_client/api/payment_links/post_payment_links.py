from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.create_payment_link_request import CreatePaymentLinkRequest
from ...models.public_payment_link_response import PublicPaymentLinkResponse


def _get_kwargs(
    *,
    body: CreatePaymentLinkRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PublicPaymentLinkResponse | None:
    if response.status_code == 201:
        response_201: PublicPaymentLinkResponse = read_body("_m.PublicPaymentLinkResponse", __models, response.json())
        return response_201

    return None
