from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.activate_rate_cards_response_200 import ActivateRateCardsResponse200


def _get_kwargs(
    *,
    rate_card_set_version_id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "rate_card_set_version_id": rate_card_set_version_id,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ActivateRateCardsResponse200 | None:
    if response.status_code == 200:
        response_200: ActivateRateCardsResponse200 = read_body(
            "_m.ActivateRateCardsResponse200", __models, response.json()
        )
        return response_200

    return None
