from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.document_type_page import DocumentTypePage
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    country: str | Unset = UNSET,
    country_in: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    currency_in: str | Unset = UNSET,
    is_sale: str | Unset = UNSET,
    is_purchase: str | Unset = UNSET,
    is_order: str | Unset = UNSET,
    hold_taxes: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["page"] = page

    _params["page_size"] = page_size

    _params["country"] = country

    _params["country__in"] = country_in

    _params["currency"] = currency

    _params["currency__in"] = currency_in

    _params["is_sale"] = is_sale

    _params["is_purchase"] = is_purchase

    _params["is_order"] = is_order

    _params["hold_taxes"] = hold_taxes

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/generals/documents/",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DocumentTypePage | None:
    if response.status_code == 200:
        response_200: DocumentTypePage = read_body("_m.DocumentTypePage", __models, response.json())
        return response_200

    return None
