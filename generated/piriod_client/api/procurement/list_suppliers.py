from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.supplier_page import SupplierPage
from ...types import UNSET, Unset


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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "name": name,
                "tax_id": tax_id,
                "email": email,
                "country": country,
                "created": created,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> SupplierPage | None:
    if response.status_code == 200:
        response_200: SupplierPage = read_body("_m.SupplierPage", __models, response.json())
        return response_200

    return None
