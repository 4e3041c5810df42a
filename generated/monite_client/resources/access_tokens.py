"""``client.access_tokens`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.access_token_response import AccessTokenResponse
    from ..models.grant_type import GrantType
    from ..models.message_response import MessageResponse
    from ..types import UNSET, Unset

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
    from ..api.access_tokens.post_auth_token import _get_kwargs
    from ..models.obtain_token_payload import ObtainTokenPayload

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
    from ..api.access_tokens.post_auth_revoke import _get_kwargs
    from ..models.revoke_token_payload import RevokeTokenPayload

    names = (
        "client_id",
        "client_secret",
        "token",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=RevokeTokenPayload(**members))


class AccessTokens(Resource):
    """Operations on ``access_tokens``."""

    def _obtain(
        self,
        *,
        client_id: UUID | str,
        client_secret: str,
        grant_type: GrantType | str,
        entity_user_id: UUID | str | None | Unset = UNSET,
    ) -> AccessTokenResponse:
        """Obtain an access token

        Exchange the credentials of the partner for a token, for the partner itself or for one entity user.
        No bearer token is needed.

        Sends ``POST /auth/token``, which is not retried automatically once it may have reached the server.

        Args:
            client_id: Client id; sandbox and production have different ones.
            client_secret: Secret of the client.
            grant_type: client_credentials gives a token of the partner, entity_user one of an entity user.
            entity_user_id: Entity user to act for; needed with the grant entity_user.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.access_tokens.post_auth_token import _parse_response as parse

        return self._call(
            _OBTAIN,
            _obtain_request(
                client_id=client_id,
                client_secret=client_secret,
                grant_type=grant_type,
                entity_user_id=entity_user_id,
            ),
            parse,
        )

    def _revoke(self, *, client_id: UUID | str, client_secret: str, token: str) -> MessageResponse:
        """Revoke an access token

        End a token at once. Needs a bearer token as well as the credentials in the body.

        Sends ``POST /auth/revoke``, which is not retried automatically once it may have reached the server.

        Args:
            client_id: Client id.
            client_secret: Secret of the client.
            token: Token to end.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.access_tokens.post_auth_revoke import _parse_response as parse

        return self._call(
            _REVOKE,
            _revoke_request(
                client_id=client_id,
                client_secret=client_secret,
                token=token,
            ),
            parse,
        )

    @cached_property
    def with_raw_response(self) -> AccessTokensWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccessTokensWithRawResponse(self)


class AccessTokensWithRawResponse:
    """The methods of ``access_tokens`` with raw responses."""

    def __init__(self, resource: AccessTokens) -> None:
        raw_resource = resource._raw()
        self._obtain = raw(raw_resource._obtain)
        self._revoke = raw(raw_resource._revoke)


class AsyncAccessTokens(AsyncResource):
    """Operations on ``access_tokens``."""

    async def _obtain(
        self,
        *,
        client_id: UUID | str,
        client_secret: str,
        grant_type: GrantType | str,
        entity_user_id: UUID | str | None | Unset = UNSET,
    ) -> AccessTokenResponse:
        """Obtain an access token

        Exchange the credentials of the partner for a token, for the partner itself or for one entity user.
        No bearer token is needed.

        Sends ``POST /auth/token``, which is not retried automatically once it may have reached the server.

        Args:
            client_id: Client id; sandbox and production have different ones.
            client_secret: Secret of the client.
            grant_type: client_credentials gives a token of the partner, entity_user one of an entity user.
            entity_user_id: Entity user to act for; needed with the grant entity_user.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.access_tokens.post_auth_token import _parse_response as parse

        return await self._call(
            _OBTAIN,
            _obtain_request(
                client_id=client_id,
                client_secret=client_secret,
                grant_type=grant_type,
                entity_user_id=entity_user_id,
            ),
            parse,
        )

    async def _revoke(self, *, client_id: UUID | str, client_secret: str, token: str) -> MessageResponse:
        """Revoke an access token

        End a token at once. Needs a bearer token as well as the credentials in the body.

        Sends ``POST /auth/revoke``, which is not retried automatically once it may have reached the server.

        Args:
            client_id: Client id.
            client_secret: Secret of the client.
            token: Token to end.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.access_tokens.post_auth_revoke import _parse_response as parse

        return await self._call(
            _REVOKE,
            _revoke_request(
                client_id=client_id,
                client_secret=client_secret,
                token=token,
            ),
            parse,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccessTokensWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccessTokensWithRawResponse(self)


class AsyncAccessTokensWithRawResponse:
    """The methods of ``access_tokens`` with raw responses."""

    def __init__(self, resource: AsyncAccessTokens) -> None:
        raw_resource = resource._raw()
        self._obtain = async_raw(raw_resource._obtain)
        self._revoke = async_raw(raw_resource._revoke)
