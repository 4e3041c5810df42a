from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.payment_terms_response import PaymentTermsResponse
from ...models.payment_terms_update_payload import PaymentTermsUpdatePayload


def _get_kwargs(
    payment_terms_id: str | UUID,
    *,
    body: PaymentTermsUpdatePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "payment_terms_id": payment_terms_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentTermsResponse | None:
    if response.status_code == 200:
        response_200: PaymentTermsResponse = read_body("_m.PaymentTermsResponse", __models, response.json())
        return response_200

    return None
