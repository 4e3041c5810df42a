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

    _params: dict[str, Any] = {}

    _params["page"] = page

    _params["page_size"] = page_size

    _params["customer"] = customer

    _params["gateway"] = gateway

    _json_usage: str | Unset = UNSET
    if not isinstance(usage, Unset):
        _json_usage = NULL if usage is None else write_word(usage)

    _params["usage"] = _json_usage

    _params["status"] = status

    _params["id"] = id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sources/",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> SourcePage | None:
    if response.status_code == 200:
        response_200: SourcePage = read_body("_m.SourcePage", __models, response.json())
        return response_200

    return None
