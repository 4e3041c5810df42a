from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.customer_page import CustomerPage
from ...types import NULL, UNSET, Unset, write_iso


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

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["ordering"] = ordering

    params["country"] = country

    params["email"] = email

    params["name"] = name

    params["tax_id"] = tax_id

    json_created: str | Unset = UNSET
    if not isinstance(created, Unset):
        json_created = NULL if created is None else write_iso(created)
    params["created"] = json_created

    json_created_gte: str | Unset = UNSET
    if not isinstance(created_gte, Unset):
        json_created_gte = NULL if created_gte is None else write_iso(created_gte)
    params["created__gte"] = json_created_gte

    json_created_lte: str | Unset = UNSET
    if not isinstance(created_lte, Unset):
        json_created_lte = NULL if created_lte is None else write_iso(created_lte)
    params["created__lte"] = json_created_lte

    params["subscriptions"] = subscriptions

    params["sources"] = sources

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/customers/",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CustomerPage | None:
    if response.status_code == 200:
        response_200: CustomerPage = read_body("_m.CustomerPage", __models, response.json())
        return response_200

    return None
