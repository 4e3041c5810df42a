"""A token that expires: fetched once, shared by all calls, renewed ahead of its end.

The requests for a token go through the same exchange as every other request, so they
use the client's connections, repetitions, hooks and log.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Generator
from copy import copy
from math import isnan
from typing import Any, Protocol

import httpx

from ..base.clock import Clock
from ..base.errors import ApiError, InvalidRequestError
from ..base.headers import credential_value
from ..base.request_context import RequestContext
from ..base.secret import Secret
from ..base.semaphore import FairSemaphore
from ..base.value import Value, field
from ..config.settings import Credential
from ..response.read import from_httpx
from .header import ask_credential, await_credential

_MARGIN = 60.0
_SHARE = 0.1

# An event loop that was stopped with a request for a token under way never ends it.
_PATIENCE = 30.0


class Grant(Value):
    """A token as it was granted.

    Attributes:
        value: The token.
        expires_in: How long it lasts.
    """

    value: str = field(repr=False)
    expires_in: float


class TokenSource(Protocol):
    """What a vendor knows about its tokens."""

    def needs_token(self, request: httpx.Request) -> bool:
        """Return whether a request is to be sent with a token."""

    def request(self, secret: str) -> httpx.Request:
        """Return the request that asks for a token."""

    def read(self, body: Any) -> Grant:
        """Read the JSON body of a granted token.

        Raises:
            ValueError: It is not one; the text says what is wrong.
        """

    def refuses(self, response: httpx.Response) -> bool:
        """Return whether a response says that the token it was sent is not valid."""


class _Token(Value):
    """A token with the moments, in seconds of the clock, that matter."""

    value: str = field(repr=False)
    renew_at: float
    ends_at: float


class TokenAuth(httpx.Auth):
    """Sends a bearer token that it keeps fresh.

    However many threads, tasks and event loops call at the same time, one of them
    fetches the token and the others wait for it, or for its failure. Shortly before the
    end of the token one call renews it while the others go on with the old one. A
    response that refuses the token leads to one renewal and one repetition of the
    request: the server did not carry it out.

    Args:
        source: The vendor's part.
        secret: What is exchanged for a token, or a function that returns it.
        clock: Time.
        name: Name of the secret's setting, for messages.
    """

    def __init__(
        self,
        source: TokenSource,
        secret: Credential,
        clock: Clock,
        *,
        name: str = "credential",
    ) -> None:
        self._source = source
        self._secret = secret
        self._clock = clock
        self._name = name
        self._token: _Token | None = None
        self._failure: ApiError | None = None
        self._failures = 0
        self._start_over()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name}: ***)"

    @property
    def token(self) -> str | None:
        """The token in use, ``None`` before the first call."""
        return self._token.value if self._token else None

    def invalidate(self, value: str) -> None:
        """Stop using a token; the next call fetches a new one."""
        if self._token is not None and self._token.value == value:
            self._token = None

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Send a request of a synchronous client with a token."""
        if not self._source.needs_token(request):
            yield request
            return
        for last in (False, True):
            lock, failures = self._turn(), self._failures
            token = self._usable(lock)
            if token is None:
                held = lock.acquire(_PATIENCE)
                try:
                    token = self._fresh(failures)
                    if token is None:
                        secret = ask_credential(self._secret, self._name)
                        since = self._clock.monotonic()
                        try:
                            granted = yield self._token_request(request, secret)
                            token = self._keep(granted, since)
                        except ApiError as error:
                            token = self._token_despite(error)
                finally:
                    if held:
                        lock.release()
            response = yield _signed(request, token)
            if not self._is_refused(response, token) or last:
                return

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Send a request of an asynchronous client with a token."""
        if not self._source.needs_token(request):
            yield request
            return
        for last in (False, True):
            lock, failures = self._turn(), self._failures
            token = self._usable(lock)
            if token is None:
                held = await lock.aacquire(_PATIENCE)
                try:
                    token = self._fresh(failures)
                    if token is None:
                        secret = await await_credential(self._secret, self._name)
                        since = self._clock.monotonic()
                        try:
                            granted = yield self._token_request(request, secret)
                            token = self._keep(granted, since)
                        except ApiError as error:
                            token = self._token_despite(error)
                finally:
                    if held:
                        lock.release()
            response = yield _signed(request, token)
            if not self._is_refused(response, token) or last:
                return

    def _usable(self, lock: FairSemaphore) -> _Token | None:
        token, now = self._token, self._clock.monotonic()
        if token is None or now >= token.ends_at:
            return None
        # Another call is renewing it already; until then the old one is good.
        return token if now < token.renew_at or lock.locked else None

    def _fresh(self, failures: int) -> _Token | None:
        token = self._token
        if token is not None and self._clock.monotonic() < token.renew_at:
            return token
        if self._failure is None or self._failures == failures:
            return None
        # Somebody asked in vain while this call waited. Asking again, call after call,
        # would make a crowd wait for the same failure one by one.
        return self._token_or_raise(copy(self._failure))

    def _token_request(self, request: httpx.Request, secret: str) -> httpx.Request:
        token_request = self._source.request(secret)
        for name in ("User-Agent", "Accept-Encoding"):
            token_request.headers[name] = request.headers.get(name, "")
        # A second token does no harm. A function may return another secret than the
        # client knows of.
        context = RequestContext(retryable=True, secrets=(secret,))
        token_request.extensions.update(context.extensions())
        return token_request

    def _keep(self, response: httpx.Response, since: float) -> _Token:
        api_response = from_httpx((), "token", response, 1)
        try:
            grant = _sendable(self._source.read(api_response.json()))
        except (ArithmeticError, RecursionError, ValueError) as error:
            from ..response.decode import unexpected_shape_error

            reason = (
                str(error) if api_response.json_or_none() is not None else "no JSON"
            )
            raise unexpected_shape_error(
                api_response, "$", f"no token: {reason}"
            ) from None
        ends_at = since + grant.expires_in
        margin = min(_MARGIN, grant.expires_in * _SHARE)
        self._token = _Token(Secret(grant.value), ends_at - margin, ends_at)
        return self._token

    def _token_despite(self, error: ApiError) -> _Token:
        self._failure = error
        self._failures += 1
        return self._token_or_raise(error)

    def _token_or_raise(self, error: ApiError) -> _Token:
        token = self._token
        if token is None or self._clock.monotonic() >= token.ends_at:
            raise error
        return token

    def _is_refused(self, response: httpx.Response, token: _Token) -> bool:
        if not self._rejects_token(response):
            return False
        RequestContext.of(response.request).credential_rejected = True
        self.invalidate(token.value)
        return True

    def _rejects_token(self, response: httpx.Response) -> bool:
        try:
            return self._source.refuses(response)
        except RecursionError:
            return False  # so deep a body does not speak of a token

    def _start_over(self) -> None:
        self._pid = os.getpid()
        self._lock = FairSemaphore(1)

    def _turn(self) -> FairSemaphore:
        # It may have been held by another thread at the moment of a fork.
        if self._pid != os.getpid():
            self._start_over()
        return self._lock


def _signed(request: httpx.Request, token: _Token) -> httpx.Request:
    request.headers["Authorization"] = f"Bearer {token.value}"
    return request


def _sendable(grant: Grant) -> Grant:
    try:
        credential_value("Authorization", Secret(f"Bearer {grant.value}"))
    except InvalidRequestError as error:
        raise ValueError(str(error)) from None
    if isnan(grant.expires_in):
        raise ValueError("it lasts no number of seconds")
    return grant
