from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.activate_rate_cards_response_200 import ActivateRateCardsResponse200
from ...types import UNSET


def _get_kwargs(
    *,
    rate_card_set_version_id: int | str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_rate_card_set_version_id: int | str
    json_rate_card_set_version_id = rate_card_set_version_id
    params["rate_card_set_version_id"] = json_rate_card_set_version_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/account_rate_cards_activations",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ActivateRateCardsResponse200 | None:
    if response.status_code == 200:
        response_200: ActivateRateCardsResponse200 = read_body(
            "_m.ActivateRateCardsResponse200", __models, response.json()
        )
        return response_200

    return None
