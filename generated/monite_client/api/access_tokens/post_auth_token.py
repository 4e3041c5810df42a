from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.access_token_response import AccessTokenResponse
from ...models.obtain_token_payload import ObtainTokenPayload


def _get_kwargs(
    *,
    body: ObtainTokenPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> AccessTokenResponse | None:
    if response.status_code == 200:
        response_200: AccessTokenResponse = read_body("_m.AccessTokenResponse", __models, response.json())
        return response_200

    return None
