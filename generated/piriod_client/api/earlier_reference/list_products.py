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

    _params: dict[str, Any] = {}

    _params["page"] = page

    _params["page_size"] = page_size

    _params["name"] = name

    _params["plans"] = plans

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/products/",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ProductPage | None:
    if response.status_code == 200:
        response_200: ProductPage = read_body("_m.ProductPage", __models, response.json())
        return response_200

    return None
