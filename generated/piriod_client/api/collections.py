from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import CountryPage, CurrencyPage, ExchangeRatePage


def _list_countries_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
            }
        ),
    }
    return _kwargs


def _list_countries_response(response: httpx.Response) -> CountryPage | None:
    if response.status_code == 200:
        response_200: CountryPage = read_body("_m.CountryPage", __models, response.json())
        return response_200

    return None


def _list_currencies_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    country: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "country": country,
                "name": name,
            }
        ),
    }
    return _kwargs


def _list_currencies_response(response: httpx.Response) -> CurrencyPage | None:
    if response.status_code == 200:
        response_200: CurrencyPage = read_body("_m.CurrencyPage", __models, response.json())
        return response_200

    return None


def _list_exchange_rates_kwargs(
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


def _list_exchange_rates_response(response: httpx.Response) -> ExchangeRatePage | None:
    if response.status_code == 200:
        response_200: ExchangeRatePage = read_body("_m.ExchangeRatePage", __models, response.json())
        return response_200

    return None
