from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.subscription import Subscription
from ...models.subscription_resume import SubscriptionResume
from ...types import NULL, UNSET, Unset, write_object


def _get_kwargs(
    id: str,
    *,
    body: SubscriptionResume | Unset = UNSET,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/subscriptions/{id}/resume/".format(
            id=_quote(str(id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> Subscription | None:
    if response.status_code == 200:
        response_200: Subscription = read_body("_m.Subscription", __models, response.json())
        return response_200

    return None
