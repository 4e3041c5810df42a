from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.exchange_rate_page import ExchangeRatePage
from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    currency_from: str | Unset = UNSET,
    currency_to: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["page"] = page

    _params["page_size"] = page_size

    _params["ordering"] = ordering

    _params["currency_from"] = currency_from

    _params["currency_to"] = currency_to

    _json_date: str | Unset = UNSET
    if not isinstance(date, Unset):
        _json_date = NULL if date is None else write_iso(date)
    _params["date"] = _json_date

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/generals/changes/",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ExchangeRatePage | None:
    if response.status_code == 200:
        response_200: ExchangeRatePage = read_body("_m.ExchangeRatePage", __models, response.json())
        return response_200

    return None
