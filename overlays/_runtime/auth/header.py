"""Credentials in a header: fixed, or asked for before every request."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Generator

import httpx

from ..base.errors import ConfigurationError
from ..base.headers import credential_value
from ..base.secret import Secret
from ..config.settings import Credential


class HeaderAuth(httpx.Auth):
    """Sends a credential in a header.

    Args:
        credential: The secret, or a function that returns the current one. The
            function may be a coroutine function in an asynchronous client. It is
            called for every request, not for its repetitions.
        header: Name of the header.
        prefix: What precedes the secret, for example ``"Bearer "``.
        name: Name of the setting, for messages.
    """

    def __init__(
        self,
        credential: Credential,
        *,
        header: str = "Authorization",
        prefix: str = "Bearer ",
        name: str = "credential",
    ) -> None:
        self._credential = credential
        self._header = header
        self._prefix = prefix
        self._name = name
        self._fixed: Secret | None = None
        if isinstance(credential, str) and credential:
            self._fixed = Secret(prefix + credential)
            credential_value(header, self._fixed)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._header}: {self._prefix}***)"

    def write_fixed(self, request: httpx.Request) -> bool:
        """Write a credential that never changes; return whether it is one."""
        if self._fixed is None:
            return False
        request.headers[self._header] = self._fixed
        return True

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header to a request of a synchronous client."""
        self._write(request, ask_credential(self._credential, self._name))
        yield request

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Add the header to a request of an asynchronous client."""
        self._write(request, await await_credential(self._credential, self._name))
        yield request

    def _write(self, request: httpx.Request, value: str) -> None:
        credential = Secret(self._prefix + value)
        credential_value(self._header, credential)
        request.headers[self._header] = credential


def ask_credential(credential: Credential, name: str) -> Secret:
    """Return the current value of a credential of a synchronous client.

    Raises:
        ConfigurationError: Its function cannot be used; ``name`` is in the text.
    """
    value = credential if isinstance(credential, str) else credential()
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise ConfigurationError(
            f"{name} is a coroutine function; a synchronous client needs a plain one"
        )
    return _text(value, name)


async def await_credential(credential: Credential, name: str) -> Secret:
    """Return the current value of a credential of an asynchronous client.

    Raises:
        ConfigurationError: Its function cannot be used; ``name`` is in the text.
    """
    value = credential if isinstance(credential, str) else credential()
    if inspect.isawaitable(value):
        value = await value
    return _text(value, name)


def _text(value: object, name: str) -> Secret:
    if not isinstance(value, str) or not value:
        raise ConfigurationError(
            f"{name}: the function must return a string that is not empty,"
            f" not {type(value).__name__}"
        )
    return Secret(value)
