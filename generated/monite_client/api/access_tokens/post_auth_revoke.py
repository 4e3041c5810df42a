from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.message_response import MessageResponse
from ...models.revoke_token_payload import RevokeTokenPayload


def _get_kwargs(
    *,
    body: RevokeTokenPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> MessageResponse | None:
    if response.status_code == 200:
        response_200: MessageResponse = read_body("_m.MessageResponse", __models, response.json())
        return response_200

    return None
