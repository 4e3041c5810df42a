from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.custom_vat_rate_response import CustomVatRateResponse
from ...models.custom_vat_rate_update_request import CustomVatRateUpdateRequest
from ...types import NULL, write_object


def _get_kwargs(
    custom_vat_rate_id: str | UUID,
    *,
    body: CustomVatRateUpdateRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/custom_vat_rates/{custom_vat_rate_id}".format(
            custom_vat_rate_id=_quote(str(custom_vat_rate_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CustomVatRateResponse | None:
    if response.status_code == 200:
        response_200: CustomVatRateResponse = read_body("_m.CustomVatRateResponse", __models, response.json())
        return response_200

    return None
