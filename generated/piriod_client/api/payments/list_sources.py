from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.source_page import SourcePage
from ...models.source_usage import SourceUsage
from ...types import UNSET, Unset


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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "customer": customer,
                "gateway": gateway,
                "usage": usage,
                "status": status,
                "id": id,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> SourcePage | None:
    if response.status_code == 200:
        response_200: SourcePage = read_body("_m.SourcePage", __models, response.json())
        return response_200

    return None
