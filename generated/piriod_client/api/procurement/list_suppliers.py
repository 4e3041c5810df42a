from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.supplier_page import SupplierPage
from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    name: str | Unset = UNSET,
    tax_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    country: str | Unset = UNSET,
    created: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["ordering"] = ordering

    params["name"] = name

    params["tax_id"] = tax_id

    params["email"] = email

    params["country"] = country

    json_created: str | Unset = UNSET
    if not isinstance(created, Unset):
        json_created = NULL if created is None else write_iso(created)
    params["created"] = json_created

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/suppliers/",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> SupplierPage | None:
    if response.status_code == 200:
        response_200: SupplierPage = read_body("_m.SupplierPage", __models, response.json())
        return response_200

    return None
