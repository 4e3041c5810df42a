from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.coupon import Coupon
from ...models.coupon_input import CouponInput


def _get_kwargs(
    *,
    body: CouponInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> Coupon | None:
    if response.status_code == 201:
        response_201: Coupon = read_body("_m.Coupon", __models, response.json())
        return response_201

    return None
