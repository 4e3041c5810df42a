from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.financing_token_response import FinancingTokenResponse


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> FinancingTokenResponse | None:
    if response.status_code == 201:
        response_201: FinancingTokenResponse = read_body("_m.FinancingTokenResponse", __models, response.json())
        return response_201

    return None
