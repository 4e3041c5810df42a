from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import Currency


def _get_currencies_kwargs(
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


def _get_currencies_response(response: httpx.Response) -> list[Currency] | None:
    if response.status_code == 200:
        response_200: list[Currency] = read_body("list[_m.Currency]", __models, response.json())
        return response_200

    return None
