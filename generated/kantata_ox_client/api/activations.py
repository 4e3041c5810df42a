from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models

if TYPE_CHECKING:
    from ..models import ActivateRateCardsResponse200, GetActivationStatusRateCardsResponse200


def _activate_rate_cards_kwargs(
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


def _activate_rate_cards_response(response: httpx.Response) -> ActivateRateCardsResponse200 | None:
    if response.status_code == 200:
        response_200: ActivateRateCardsResponse200 = read_body(
            "_m.ActivateRateCardsResponse200", __models, response.json()
        )
        return response_200

    return None


def _get_activation_status_rate_cards_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_activation_status_rate_cards_response(
    response: httpx.Response,
) -> GetActivationStatusRateCardsResponse200 | None:
    if response.status_code == 200:
        response_200: GetActivationStatusRateCardsResponse200 = read_body(
            "_m.GetActivationStatusRateCardsResponse200", __models, response.json()
        )
        return response_200

    return None
