"""The connections of a client, shared with its views."""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import suppress
from http.cookiejar import CookieJar
from typing import Any, Generic, TypeVar, cast

import httpx

from ..base.errors import ClientClosedError, ConfigurationError
from ..base.tasks import current_run, has_ended
from . import tls
from .gate import Gate
from .network import install
from .redirects import ahide_location, hide_location

T = TypeVar("T")
H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class Connections(Generic[H]):
    """An httpx client with the gate in front of it.

    Args:
        http: The httpx client.
        gate: The gate; ``None`` where the connections are not made here.
        is_own: Whether the client was made here, not by the user.
    """

    def __init__(
        self, http: H, gate: Gate | None = None, *, is_own: bool = True
    ) -> None:
        self.http = http
        self.gate = gate
        self.is_own = is_own
        self._end: AsyncGenerator[None, None] | None = None

    def close_with_loop(self) -> None:
        """Have an asynchronous client closed when the running loop ends.

        ``asyncio.run`` and trio finish the generators that were started in a run; the
        connections would otherwise end as warnings about unclosed transports.
        """
        self._end = _closed_at_end(self.http)
        with suppress(StopIteration):
            self._end.asend(None).send(None)

    async def aclose(self) -> None:
        """Close an asynchronous client."""
        if self._end is None:
            await cast(httpx.AsyncClient, self.http).aclose()
        else:
            await self._end.aclose()


async def _closed_at_end(client: Any) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await client.aclose()


class Pool(Generic[H]):
    """Holds one httpx client per process, and per event loop if there is one.

    Connections survive neither a fork nor a change of the event loop, so each gets a
    new httpx client on first use.

    Args:
        create: Makes an httpx client with its gate; called on first use.
        external: An httpx client of the user instead; it is never closed here.
        owner: Returns what connections belong to besides the process.
    """

    def __init__(
        self,
        create: Callable[[], Connections[H]],
        external: H | None = None,
        owner: Callable[[], Any] = lambda: None,
    ) -> None:
        self.closed = False
        self._create = create
        self._external = (
            None if external is None else Connections(external, is_own=False)
        )
        self._owner = owner
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._clients: dict[Any, Connections[H]] = {}

    def here(self) -> Connections[H]:
        """Return the connections to use here and now.

        Raises:
            ClientClosedError: The pool or the user's httpx client is closed.
        """
        if self.closed:
            raise ClientClosedError("the client is closed; make a new one")
        if self._external is not None:
            _require_open(self._external.http)
            return self._external
        if self._pid != os.getpid():
            self._start_over()
        return self._own()

    def release(self) -> dict[Any, Connections[H]]:
        """Mark the pool closed and return what has to be closed, by its owner."""
        self.closed = True
        if self._pid != os.getpid():
            # Of another process: closing them would disturb the parent's traffic.
            self._start_over()
        with self._lock:
            clients, self._clients = self._clients, {}
        return clients

    def _own(self) -> Connections[H]:
        owner = self._owner()
        if (client := self._clients.get(owner)) is not None:
            return client
        with self._lock:
            if self.closed:
                raise ClientClosedError("the client is closed; make a new one")
            self._forget_ended()
            if owner not in self._clients:
                self._clients[owner] = self._make()
                if owner is not None and self._clients[owner].gate is not None:
                    self._clients[owner].close_with_loop()
            return self._clients[owner]

    def _make(self) -> Connections[H]:
        try:
            return self._create()
        except (ImportError, TypeError, ValueError, httpx.InvalidURL) as error:
            # Such as a proxy in the environment that httpx cannot use.
            raise ConfigurationError(f"no connections can be made: {error}") from error

    def _start_over(self) -> None:
        # The lock may have been held by another thread at the moment of the fork.
        self._lock = threading.Lock()
        self._clients = {}
        self._pid = os.getpid()

    def _forget_ended(self) -> None:
        for owner in list(self._clients):
            if owner is not None and has_ended(owner):
                del self._clients[owner]


def _require_open(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise ClientClosedError("the httpx client given as http_client is closed")


async def close_in_loop(owner: Any, connections: Connections[Any]) -> None:
    """Close connections in the event loop they belong to.

    Connections of a loop that no longer runs ended with it.
    """
    if owner is current_run():
        await connections.aclose()
    elif hasattr(owner, "is_running") and owner.is_running():
        import asyncio

        closing = asyncio.run_coroutine_threadsafe(connections.aclose(), owner)
        await asyncio.wrap_future(closing)


def given_client(options: Mapping[str, Any], kind: type[H]) -> H | None:
    """Return the httpx client of the user, if there is one.

    Raises:
        ConfigurationError: It is of the wrong kind, or other options contradict it.
    """
    client = options.get("http_client")
    if client is None:
        return None
    if not isinstance(client, kind):
        raise ConfigurationError(
            f"http_client must be httpx.{kind.__name__}, not {_named(client)}"
        )
    for other in ("transport", "proxy", "max_connections", "ssl_context"):
        if options.get(other) is not None:
            raise ConfigurationError(f"pass either http_client or {other}, not both")
    return client


def checked_transport(options: Mapping[str, Any], kind: type[T]) -> T | None:
    """Return the transport of the user, if there is one.

    Raises:
        ConfigurationError: It is of the wrong kind.
    """
    transport = options.get("transport")
    if transport is None or isinstance(transport, kind):
        return transport
    raise ConfigurationError(
        f"transport must be httpx.{kind.__name__}, not {_named(transport)}"
    )


def checked_context(options: Mapping[str, Any]) -> ssl.SSLContext | None:
    """Return the TLS context of the user, if there is one.

    Raises:
        ConfigurationError: It is something else.
    """
    context = options.get("ssl_context")
    if context is None or isinstance(context, ssl.SSLContext):
        return context
    raise ConfigurationError(
        f"ssl_context must be an ssl.SSLContext, not {_named(context)};"
        " ssl.create_default_context(cafile=...) makes one"
    )


def _named(value: Any) -> str:
    """The class of a value; other HTTP libraries have classes of the same name."""
    kind = type(value)
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


class _NoCookies(CookieJar):
    """Keeps no cookies: requests send none, and a jar grows with every path."""

    def extract_cookies(self, *_: Any) -> None:
        """Leave them where they are."""


def _settings(kind: type[Any]) -> dict[str, Any]:
    is_async = issubclass(kind, httpx.AsyncClient)
    hook = ahide_location if is_async else hide_location
    return {"cookies": _NoCookies(), "event_hooks": {"response": [hook]}}


def maker(
    kind: type[H],
    transport: Any,
    proxy: str | None,
    max_connections: int,
    ssl_context: ssl.SSLContext | None = None,
) -> Callable[[], Connections[H]]:
    """Return what makes connections of a kind.

    Args:
        kind: Class of the httpx client.
        transport: A transport of the user, which stays as it is.
        proxy: Address of a proxy.
        max_connections: How many connections there are at most.
        ssl_context: A context of the user, which stays as it is.

    Raises:
        ConfigurationError: The arguments contradict each other.
    """
    if transport is not None:
        if proxy or ssl_context:
            other = "proxy" if proxy else "ssl_context"
            raise ConfigurationError(f"pass either transport or {other}, not both")
        return lambda: Connections(kind(transport=transport, **_settings(kind)))
    limits = httpx.Limits(
        max_connections=max_connections, max_keepalive_connections=max_connections
    )

    def make() -> Connections[H]:
        http = kind(
            proxy=proxy,
            limits=limits,
            verify=ssl_context or tls.shared_context(),
            **_settings(kind),
        )
        install(http)
        return Connections(http, Gate(http, max_connections))

    return make
