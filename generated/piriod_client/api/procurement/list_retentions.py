from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.retention_page import RetentionPage
from ...types import NULL, UNSET, Unset, write_iso


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

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["ordering"] = ordering

    params["supplier"] = supplier

    params["document"] = document

    params["number"] = number

    json_date: str | Unset = UNSET
    if not isinstance(date, Unset):
        json_date = NULL if date is None else write_iso(date)
    params["date"] = json_date

    params["total"] = total

    params["bulk"] = bulk

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/retentions/",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> RetentionPage | None:
    if response.status_code == 200:
        response_200: RetentionPage = read_body("_m.RetentionPage", __models, response.json())
        return response_200

    return None
