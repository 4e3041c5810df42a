from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.product import Product
from ...models.product_patch import ProductPatch
from ...types import NULL, write_object


def _get_kwargs(
    id: str,
    *,
    body: ProductPatch,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/products/{id}/".format(
            id=_quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> Product | None:
    if response.status_code == 200:
        response_200: Product = read_body("_m.Product", __models, response.json())
        return response_200

    return None
