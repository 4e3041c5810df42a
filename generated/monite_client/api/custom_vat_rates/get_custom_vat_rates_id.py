from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
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
        "url": "/custom_vat_rates/{custom_vat_rate_id}".format(
            custom_vat_rate_id=_quote(str(custom_vat_rate_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CustomVatRateResponse | None:
    if response.status_code == 200:
        response_200: CustomVatRateResponse = read_body("_m.CustomVatRateResponse", __models, response.json())
        return response_200

    return None
