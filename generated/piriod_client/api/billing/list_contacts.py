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

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["ordering"] = ordering

    params["customer"] = customer

    params["orgunit"] = orgunit

    params["name"] = name

    params["email"] = email

    params["invoicing"] = invoicing

    params["collections"] = collections

    params["expand"] = expand

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/contacts/",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ContactPage | None:
    if response.status_code == 200:
        response_200: ContactPage = read_body("_m.ContactPage", __models, response.json())
        return response_200

    return None
