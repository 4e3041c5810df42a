from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.cancellation_page import CancellationPage
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    retention: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "retention": retention,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CancellationPage | None:
    if response.status_code == 200:
        response_200: CancellationPage = read_body("_m.CancellationPage", __models, response.json())
        return response_200

    return None
