from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.custom_vat_rate_response import CustomVatRateResponse


def _get_kwargs(
    custom_vat_rate_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "custom_vat_rate_id": custom_vat_rate_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CustomVatRateResponse | None:
    if response.status_code == 200:
        response_200: CustomVatRateResponse = read_body("_m.CustomVatRateResponse", __models, response.json())
        return response_200

    return None
