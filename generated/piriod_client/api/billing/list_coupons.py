from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.coupon_page import CouponPage
from ...models.list_coupons_apply_on import ListCouponsApplyOn
from ...models.list_coupons_duration_scheme import ListCouponsDurationScheme
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    name: str | Unset = UNSET,
    apply_on: ListCouponsApplyOn | Unset = UNSET,
    duration_scheme: ListCouponsDurationScheme | Unset = UNSET,
    amount: float | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "name": name,
                "apply_on": apply_on,
                "duration_scheme": duration_scheme,
                "amount": amount,
                "currency": currency,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CouponPage | None:
    if response.status_code == 200:
        response_200: CouponPage = read_body("_m.CouponPage", __models, response.json())
        return response_200

    return None
