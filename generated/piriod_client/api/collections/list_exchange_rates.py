from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.exchange_rate_page import ExchangeRatePage
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    currency_from: str | Unset = UNSET,
    currency_to: str | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "currency_from": currency_from,
                "currency_to": currency_to,
                "date": date,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ExchangeRatePage | None:
    if response.status_code == 200:
        response_200: ExchangeRatePage = read_body("_m.ExchangeRatePage", __models, response.json())
        return response_200

    return None
