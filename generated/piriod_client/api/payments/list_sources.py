from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.source_page import SourcePage
from ...models.source_usage import SourceUsage
from ...types import NULL, UNSET, Unset, write_word


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    customer: str | Unset = UNSET,
    gateway: str | Unset = UNSET,
    usage: SourceUsage | Unset = UNSET,
    status: str | Unset = UNSET,
    id: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["customer"] = customer

    params["gateway"] = gateway

    json_usage: str | Unset = UNSET
    if not isinstance(usage, Unset):
        json_usage = NULL if usage is None else write_word(usage)

    params["usage"] = json_usage

    params["status"] = status

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sources/",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> SourcePage | None:
    if response.status_code == 200:
        response_200: SourcePage = read_body("_m.SourcePage", __models, response.json())
        return response_200

    return None
