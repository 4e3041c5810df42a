from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.country_page import CountryPage
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CountryPage | None:
    if response.status_code == 200:
        response_200: CountryPage = read_body("_m.CountryPage", __models, response.json())
        return response_200

    return None
