from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.partially_paid_payload import PartiallyPaidPayload
from ...models.payable_response_schema import PayableResponseSchema


def _get_kwargs(
    payable_id: str | UUID,
    *,
    body: PartiallyPaidPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None
