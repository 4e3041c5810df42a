"""``client.access_tokens`` of Monite."""

from __future__ import annotations

from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource

_OBTAIN = Operation(
    name="access_tokens.obtain",
    method="POST",
    path="/auth/token",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_OBTAIN.request_builder
def _obtain_request(**given: Any) -> dict[str, Any]:
    from ..api.access_tokens import _post_auth_token_kwargs as _get_kwargs
    from ..models import ObtainTokenPayload

    names = (
        "client_id",
        "client_secret",
        "grant_type",
        "entity_user_id",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ObtainTokenPayload(**members))


_REVOKE = Operation(
    name="access_tokens.revoke",
    method="POST",
    path="/auth/revoke",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_REVOKE.request_builder
def _revoke_request(**given: Any) -> dict[str, Any]:
    from ..api.access_tokens import _post_auth_revoke_kwargs as _get_kwargs
    from ..models import RevokeTokenPayload

    names = (
        "client_id",
        "client_secret",
        "token",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=RevokeTokenPayload(**members))


class AccessTokens(Resource):
    """Operations on ``access_tokens``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """


class AsyncAccessTokens(AsyncResource):
    """Operations on ``access_tokens``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """
