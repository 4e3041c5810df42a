from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
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

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["name"] = name

    params["plans"] = plans

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/products/",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ProductPage | None:
    if response.status_code == 200:
        response_200: ProductPage = read_body("_m.ProductPage", __models, response.json())
        return response_200

    return None
