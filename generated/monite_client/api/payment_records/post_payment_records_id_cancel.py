from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.payment_record_response import PaymentRecordResponse
from ...models.payment_record_status_update_request import PaymentRecordStatusUpdateRequest
from ...types import NULL, write_object


def _get_kwargs(
    payment_record_id: str | UUID,
    *,
    body: PaymentRecordStatusUpdateRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/payment_records/{payment_record_id}/cancel".format(
            payment_record_id=_quote(str(payment_record_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentRecordResponse | None:
    if response.status_code == 200:
        response_200: PaymentRecordResponse = read_body("_m.PaymentRecordResponse", __models, response.json())
        return response_200

    return None
