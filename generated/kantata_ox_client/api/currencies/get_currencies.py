from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.get_currencies_response_200 import GetCurrenciesResponse200
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    addable_to_rate_card_set_version: int | str | Unset = UNSET,
    matching: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "addable_to_rate_card_set_version": addable_to_rate_card_set_version,
                "matching": matching,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetCurrenciesResponse200 | None:
    if response.status_code == 200:
        response_200: GetCurrenciesResponse200 = read_body("_m.GetCurrenciesResponse200", __models, response.json())
        return response_200

    return None
