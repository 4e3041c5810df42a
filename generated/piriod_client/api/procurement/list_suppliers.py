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

    _params: dict[str, Any] = {}

    _params["page"] = page

    _params["page_size"] = page_size

    _params["ordering"] = ordering

    _params["name"] = name

    _params["tax_id"] = tax_id

    _params["email"] = email

    _params["country"] = country

    _json_created: str | Unset = UNSET
    if not isinstance(created, Unset):
        _json_created = NULL if created is None else write_iso(created)
    _params["created"] = _json_created

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/suppliers/",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> SupplierPage | None:
    if response.status_code == 200:
        response_200: SupplierPage = read_body("_m.SupplierPage", __models, response.json())
        return response_200

    return None
