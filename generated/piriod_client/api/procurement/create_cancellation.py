from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.cancellation import Cancellation
from ...models.cancellation_input import CancellationInput


def _get_kwargs(
    *,
    body: CancellationInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> Cancellation | None:
    if response.status_code == 201:
        response_201: Cancellation = read_body("_m.Cancellation", __models, response.json())
        return response_201

    return None
