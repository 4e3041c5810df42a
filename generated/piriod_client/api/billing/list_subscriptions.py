from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.subscription_page import SubscriptionPage
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> SubscriptionPage | None:
    if response.status_code == 200:
        response_200: SubscriptionPage = read_body("_m.SubscriptionPage", __models, response.json())
        return response_200

    return None
