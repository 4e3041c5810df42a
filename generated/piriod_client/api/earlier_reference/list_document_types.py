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

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["country"] = country

    params["country__in"] = country_in

    params["currency"] = currency

    params["currency__in"] = currency_in

    params["is_sale"] = is_sale

    params["is_purchase"] = is_purchase

    params["is_order"] = is_order

    params["hold_taxes"] = hold_taxes

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/generals/documents/",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DocumentTypePage | None:
    if response.status_code == 200:
        response_200: DocumentTypePage = read_body("_m.DocumentTypePage", __models, response.json())
        return response_200

    return None
