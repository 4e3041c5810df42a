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

    _params: dict[str, Any] = {}

    _params["page"] = page

    _params["page_size"] = page_size

    _params["ordering"] = ordering

    _params["country"] = country

    _params["email"] = email

    _params["name"] = name

    _params["tax_id"] = tax_id

    _json_created: str | Unset = UNSET
    if not isinstance(created, Unset):
        _json_created = NULL if created is None else write_iso(created)
    _params["created"] = _json_created

    _json_created_gte: str | Unset = UNSET
    if not isinstance(created_gte, Unset):
        _json_created_gte = NULL if created_gte is None else write_iso(created_gte)
    _params["created__gte"] = _json_created_gte

    _json_created_lte: str | Unset = UNSET
    if not isinstance(created_lte, Unset):
        _json_created_lte = NULL if created_lte is None else write_iso(created_lte)
    _params["created__lte"] = _json_created_lte

    _params["subscriptions"] = subscriptions

    _params["sources"] = sources

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/customers/",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CustomerPage | None:
    if response.status_code == 200:
        response_200: CustomerPage = read_body("_m.CustomerPage", __models, response.json())
        return response_200

    return None
