from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.coupon_page import CouponPage
from ...models.list_coupons_apply_on import ListCouponsApplyOn
from ...models.list_coupons_duration_scheme import ListCouponsDurationScheme
from ...types import NULL, UNSET, Unset, write_word


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

    _params: dict[str, Any] = {}

    _params["page"] = page

    _params["page_size"] = page_size

    _params["ordering"] = ordering

    _params["name"] = name

    _json_apply_on: str | Unset = UNSET
    if not isinstance(apply_on, Unset):
        _json_apply_on = NULL if apply_on is None else write_word(apply_on)

    _params["apply_on"] = _json_apply_on

    _json_duration_scheme: str | Unset = UNSET
    if not isinstance(duration_scheme, Unset):
        _json_duration_scheme = NULL if duration_scheme is None else write_word(duration_scheme)

    _params["duration_scheme"] = _json_duration_scheme

    _params["amount"] = amount

    _params["currency"] = currency

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/coupons/",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CouponPage | None:
    if response.status_code == 200:
        response_200: CouponPage = read_body("_m.CouponPage", __models, response.json())
        return response_200

    return None
