from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.subscription import Subscription
from ...models.subscription_pause import SubscriptionPause
from ...types import UNSET, Unset


def _get_kwargs(
    id: str,
    *,
    body: SubscriptionPause | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> Subscription | None:
    if response.status_code == 200:
        response_200: Subscription = read_body("_m.Subscription", __models, response.json())
        return response_200

    return None
