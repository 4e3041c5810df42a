from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.get_activation_status_rate_cards_response_200 import GetActivationStatusRateCardsResponse200


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetActivationStatusRateCardsResponse200 | None:
    if response.status_code == 200:
        response_200: GetActivationStatusRateCardsResponse200 = read_body(
            "_m.GetActivationStatusRateCardsResponse200", __models, response.json()
        )
        return response_200

    return None
