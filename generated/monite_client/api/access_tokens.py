from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import AccessTokenResponse, MessageResponse, ObtainTokenPayload, RevokeTokenPayload


def _post_auth_revoke_kwargs(
    *,
    body: RevokeTokenPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_auth_revoke_response(response: httpx.Response) -> MessageResponse | None:
    if response.status_code == 200:
        response_200: MessageResponse = read_body("_m.MessageResponse", __models, response.json())
        return response_200

    return None


def _post_auth_token_kwargs(
    *,
    body: ObtainTokenPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_auth_token_response(response: httpx.Response) -> AccessTokenResponse | None:
    if response.status_code == 200:
        response_200: AccessTokenResponse = read_body("_m.AccessTokenResponse", __models, response.json())
        return response_200

    return None
