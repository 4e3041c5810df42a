from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.payment_terms_response import PaymentTermsResponse
from ...models.payment_terms_update_payload import PaymentTermsUpdatePayload
from ...types import NULL, write_object


def _get_kwargs(
    payment_terms_id: str | UUID,
    *,
    body: PaymentTermsUpdatePayload,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/payment_terms/{payment_terms_id}".format(
            payment_terms_id=_quote(str(payment_terms_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentTermsResponse | None:
    if response.status_code == 200:
        response_200: PaymentTermsResponse = read_body("_m.PaymentTermsResponse", __models, response.json())
        return response_200

    return None
