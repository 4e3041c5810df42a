from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.customer import Customer
from ...models.customer_input import CustomerInput


def _get_kwargs(
    *,
    body: CustomerInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> Customer | None:
    if response.status_code == 201:
        response_201: Customer = read_body("_m.Customer", __models, response.json())
        return response_201

    return None
