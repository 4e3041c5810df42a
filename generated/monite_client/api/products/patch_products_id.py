from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.product_service_response import ProductServiceResponse
from ...models.product_service_update import ProductServiceUpdate


def _get_kwargs(
    product_id: str | UUID,
    *,
    body: ProductServiceUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "product_id": product_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ProductServiceResponse | None:
    if response.status_code == 200:
        response_200: ProductServiceResponse = read_body("_m.ProductServiceResponse", __models, response.json())
        return response_200

    return None
