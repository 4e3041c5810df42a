from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.contact_page import ContactPage
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    customer: str | Unset = UNSET,
    orgunit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    invoicing: bool | Unset = UNSET,
    collections: bool | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["page"] = page

    _params["page_size"] = page_size

    _params["ordering"] = ordering

    _params["customer"] = customer

    _params["orgunit"] = orgunit

    _params["name"] = name

    _params["email"] = email

    _params["invoicing"] = invoicing

    _params["collections"] = collections

    _params["expand"] = expand

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/contacts/",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ContactPage | None:
    if response.status_code == 200:
        response_200: ContactPage = read_body("_m.ContactPage", __models, response.json())
        return response_200

    return None
