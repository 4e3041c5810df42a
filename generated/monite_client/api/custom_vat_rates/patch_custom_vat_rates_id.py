from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.custom_vat_rate_response import CustomVatRateResponse
from ...models.custom_vat_rate_update_request import CustomVatRateUpdateRequest


def _get_kwargs(
    custom_vat_rate_id: str | UUID,
    *,
    body: CustomVatRateUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "custom_vat_rate_id": custom_vat_rate_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CustomVatRateResponse | None:
    if response.status_code == 200:
        response_200: CustomVatRateResponse = read_body("_m.CustomVatRateResponse", __models, response.json())
        return response_200

    return None
