from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.get_currencies_response_200 import GetCurrenciesResponse200
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    addable_to_rate_card_set_version: int | str | Unset = UNSET,
    matching: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_addable_to_rate_card_set_version: int | str | Unset
    if isinstance(addable_to_rate_card_set_version, Unset):
        _json_addable_to_rate_card_set_version = UNSET
    else:
        _json_addable_to_rate_card_set_version = addable_to_rate_card_set_version
    _params["addable_to_rate_card_set_version"] = _json_addable_to_rate_card_set_version

    _params["matching"] = matching

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/currencies",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> GetCurrenciesResponse200 | None:
    if response.status_code == 200:
        response_200: GetCurrenciesResponse200 = read_body("_m.GetCurrenciesResponse200", __models, response.json())
        return response_200

    return None
