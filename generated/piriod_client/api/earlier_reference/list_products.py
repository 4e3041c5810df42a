from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.product_page import ProductPage
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    name: str | Unset = UNSET,
    plans: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "name": name,
                "plans": plans,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ProductPage | None:
    if response.status_code == 200:
        response_200: ProductPage = read_body("_m.ProductPage", __models, response.json())
        return response_200

    return None
