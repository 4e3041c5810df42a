from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.currency import Currency
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


def _parse_response(response: httpx.Response) -> list[Currency] | None:
    if response.status_code == 200:
        response_200: list[Currency] = read_body("list[_m.Currency]", __models, response.json())
        return response_200

    return None
