from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.retention_page import RetentionPage
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    supplier: str | Unset = UNSET,
    document: int | Unset = UNSET,
    number: int | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    total: float | Unset = UNSET,
    bulk: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "supplier": supplier,
                "document": document,
                "number": number,
                "date": date,
                "total": total,
                "bulk": bulk,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> RetentionPage | None:
    if response.status_code == 200:
        response_200: RetentionPage = read_body("_m.RetentionPage", __models, response.json())
        return response_200

    return None
