from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "country": country,
                "country__in": country_in,
                "currency": currency,
                "currency__in": currency_in,
                "is_sale": is_sale,
                "is_purchase": is_purchase,
                "is_order": is_order,
                "hold_taxes": hold_taxes,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DocumentTypePage | None:
    if response.status_code == 200:
        response_200: DocumentTypePage = read_body("_m.DocumentTypePage", __models, response.json())
        return response_200

    return None
