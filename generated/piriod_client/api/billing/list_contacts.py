from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "customer": customer,
                "orgunit": orgunit,
                "name": name,
                "email": email,
                "invoicing": invoicing,
                "collections": collections,
                "expand": expand,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ContactPage | None:
    if response.status_code == 200:
        response_200: ContactPage = read_body("_m.ContactPage", __models, response.json())
        return response_200

    return None
