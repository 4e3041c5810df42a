from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.customer_page import CustomerPage
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    country: str | Unset = UNSET,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    tax_id: str | Unset = UNSET,
    created: datetime.datetime | Unset = UNSET,
    created_gte: datetime.datetime | Unset = UNSET,
    created_lte: datetime.datetime | Unset = UNSET,
    subscriptions: str | Unset = UNSET,
    sources: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "country": country,
                "email": email,
                "name": name,
                "tax_id": tax_id,
                "created": created,
                "created__gte": created_gte,
                "created__lte": created_lte,
                "subscriptions": subscriptions,
                "sources": sources,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CustomerPage | None:
    if response.status_code == 200:
        response_200: CustomerPage = read_body("_m.CustomerPage", __models, response.json())
        return response_200

    return None
