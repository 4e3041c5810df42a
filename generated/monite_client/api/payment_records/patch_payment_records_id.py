from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.payment_record_response import PaymentRecordResponse
from ...models.payment_record_update_request import PaymentRecordUpdateRequest


def _get_kwargs(
    payment_record_id: str | UUID,
    *,
    body: PaymentRecordUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "payment_record_id": payment_record_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentRecordResponse | None:
    if response.status_code == 200:
        response_200: PaymentRecordResponse = read_body("_m.PaymentRecordResponse", __models, response.json())
        return response_200

    return None
