"""Tokens on demand: for handing to another program, and for ending one early.

Gap: the generated operations take the client's id and secret as arguments although the
client has them, and their models show token and secret when printed. The client's own
token needs neither: see ``_token``.
Spec pointer: ``paths./auth/token``, ``paths./auth/revoke``.
Remove when: the runtime can fill arguments from the client's settings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Unpack, cast
from uuid import UUID

from ._generated.resources import access_tokens as generated
from ._generated.types import UNSET
from ._runtime.auth.header import ask_credential, await_credential
from ._runtime.auth.token import TokenAuth
from ._runtime.base.errors import InvalidRequestError
from ._runtime.base.operation import Operation
from ._runtime.base.secret import Secret
from ._runtime.base.value import Value, field
from ._runtime.call.request import SECRETS
from ._runtime.options.options import CallOptions

if TYPE_CHECKING:
    from ._generated.models import AccessTokenResponse
    from ._runtime.config.settings import Credential
    from ._runtime.config.state import ClientState


PreparedCall = tuple[Operation, Mapping[str, Any], Callable[..., Any]]
"""What is called, with what, and how the response is read."""


class AccessToken(Value):
    """An access token; it is not shown when printed.

    Attributes:
        access_token: The token, to be sent as ``Authorization: Bearer``.
        expires_in: How long it lasts, in seconds from now.
        token_type: Always ``Bearer``.
    """

    access_token: str = field(repr=False)
    expires_in: int
    token_type: str = "Bearer"


class AccessTokens(generated.AccessTokens):
    """Operations on ``access_tokens``."""

    def obtain(
        self,
        *,
        entity_user_id: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AccessToken:
        """Obtain a token to hand to another program, for example to a browser.

        The client itself needs no call: it fetches and renews its own token.

        Args:
            entity_user_id: User to act for; without one it is a token of the partner.
            **options: Of this call alone, see `CallOptions`.

        Raises:
            StatusError: The API refused, for wrong credentials with 401 or 400: the
                vendor's documents disagree.
            ApiError: The request failed in another way.

        Source:
            https://docs.monite.com/api/concepts/authentication

        Example:
            monite.access_tokens.obtain()
        """
        state = _state(self)
        secret = ask_credential(_secret(state), "client_secret")
        call = _obtaining(state, secret, entity_user_id)
        return _token(self._call(*call, options))

    def revoke(self, token: str | None = None, **options: Unpack[CallOptions]) -> None:
        """End a token at once.

        Args:
            token: The token to end; by default the one this client uses, which then
                fetches a new one with its next call.
            **options: Of this call alone, see `CallOptions`.

        Raises:
            ApiError: The request failed.

        Example:
            monite.access_tokens.revoke()
        """
        state = _state(self)
        if (token := _ended(token, state)) is None:
            return
        secret = ask_credential(_secret(state), "client_secret")
        self._call(*_revoking(state, secret, token), options)
        _invalidate(state, token)


class AsyncAccessTokens(generated.AsyncAccessTokens):
    """Operations on ``access_tokens``."""

    async def obtain(
        self,
        *,
        entity_user_id: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AccessToken:
        """Obtain a token to hand to another program; see `AccessTokens.obtain`.

        Example:
            await monite.access_tokens.obtain()
        """
        state = _state(self)
        credential = _secret(state)
        secret = await await_credential(credential, "client_secret")
        call = _obtaining(state, secret, entity_user_id)
        return _token(await self._call(*call, options))

    async def revoke(
        self, token: str | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """End a token at once; see `AccessTokens.revoke`.

        Example:
            await monite.access_tokens.revoke()
        """
        state = _state(self)
        if (token := _ended(token, state)) is None:
            return
        credential = _secret(state)
        secret = await await_credential(credential, "client_secret")
        await self._call(*_revoking(state, secret, token), options)
        _invalidate(state, token)


def _state(resource: AccessTokens | AsyncAccessTokens) -> ClientState[Any]:
    # The caller of these resources is always the client.
    return cast("ClientState[Any]", cast(Any, resource._caller)._state)


def _secret(state: ClientState[Any]) -> Credential:
    secret = state.settings.get("client_secret")
    if secret is None:
        raise InvalidRequestError(
            "access_tokens: a client with token= has no client_id and client_secret,"
            " which make and end tokens"
        )
    return secret


def _obtaining(
    state: ClientState[Any], secret: str, user: UUID | str | None
) -> PreparedCall:
    from ._generated.api.access_tokens import _post_auth_token_response as _parse

    request = generated._obtain_request(
        client_id=state.settings.text("client_id"),
        client_secret=secret,
        grant_type="client_credentials" if user is None else "entity_user",
        entity_user_id=UNSET if user is None else user,
    )
    request[SECRETS] = (secret,)
    return generated._OBTAIN, request, _parse


def _revoking(state: ClientState[Any], secret: str, token: str) -> PreparedCall:
    from ._generated.api.access_tokens import _post_auth_revoke_response as _parse

    request = generated._revoke_request(
        client_id=state.settings.text("client_id"), client_secret=secret, token=token
    )
    request[SECRETS] = (secret, token)
    return generated._REVOKE, request, _parse


def _token(response: AccessTokenResponse) -> AccessToken:
    return AccessToken(response.access_token, response.expires_in, response.token_type)


def _ended(token: str | None, state: ClientState[Any]) -> Secret | None:
    if not token and isinstance(state.auth, TokenAuth):
        token = state.auth.token
    if token is not None and not isinstance(token, str):
        raise InvalidRequestError(f"token must be text, not {type(token).__name__}")
    return Secret(token) if token else None


def _invalidate(state: ClientState[Any], token: str) -> None:
    if isinstance(state.auth, TokenAuth):
        state.auth.invalidate(token)
