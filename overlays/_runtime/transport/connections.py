"""The connections of a client, shared with its views."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

import httpx

from ..base.errors import ClientClosedError, ConfigurationError
from . import tls

T = TypeVar("T")
H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class Pool(Generic[H]):
    """Holds one httpx client per process, and per event loop if there is one.

    Connections survive neither a fork nor a change of the event loop, so each gets a
    new httpx client on first use.

    Args:
        create: Makes an httpx client; called on first use.
        given: An httpx client of the user instead; it is never closed here.
        owner: Returns what connections belong to besides the process.
    """

    def __init__(
        self,
        create: Callable[[], H],
        given: H | None = None,
        owner: Callable[[], Any] = lambda: None,
    ) -> None:
        self.closed = False
        self._create = create
        self._given = given
        self._owner = owner
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._clients: dict[Any, H] = {}

    def http(self) -> H:
        """Return the httpx client to use here and now.

        Raises:
            ClientClosedError: The pool or the user's httpx client is closed.
        """
        if self.closed:
            raise ClientClosedError("the client is closed; make a new one")
        if self._given is not None:
            return _open(self._given)
        if self._pid != os.getpid():
            self._start_over()
        return self._own()

    def release(self) -> dict[Any, H]:
        """Mark the pool closed and return what has to be closed, by its owner."""
        self.closed = True
        if self._pid != os.getpid():
            # Of another process: closing them would disturb the parent's traffic.
            self._start_over()
        with self._lock:
            clients, self._clients = self._clients, {}
        return clients

    def _own(self) -> H:
        owner = self._owner()
        if (client := self._clients.get(owner)) is not None:
            return client
        with self._lock:
            if self.closed:
                raise ClientClosedError("the client is closed; make a new one")
            self._forget_ended()
            if owner not in self._clients:
                self._clients[owner] = self._make()
            return self._clients[owner]

    def _make(self) -> H:
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
            if owner is not None and owner.is_closed():
                del self._clients[owner]


def _open(client: H) -> H:
    if client.is_closed:
        raise ClientClosedError("the httpx client given as http_client is closed")
    return client


def running_loop() -> Any:
    """Return the running event loop of asyncio, ``None`` under another library."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


async def close_in_loop(owner: Any, client: httpx.AsyncClient) -> None:
    """Close a client in the event loop its connections belong to.

    Connections of a loop that no longer runs end with the client object.
    """
    if owner is running_loop():
        await client.aclose()
    elif owner is not None and owner.is_running():
        import asyncio

        closing = asyncio.run_coroutine_threadsafe(client.aclose(), owner)
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
            f"http_client must be httpx.{kind.__name__}, not {type(client).__name__}"
        )
    for other in ("transport", "proxy", "max_connections"):
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
        f"transport must be httpx.{kind.__name__}, not {type(transport).__name__}"
    )


def connection_arguments(
    transport: Any, proxy: str | None, max_connections: int
) -> dict[str, Any]:
    """Return the arguments for making an httpx client.

    Raises:
        ConfigurationError: They contradict each other.
    """
    if transport is not None:
        if proxy:
            raise ConfigurationError("pass either transport or proxy, not both")
        return {"transport": transport}
    limits = httpx.Limits(
        max_connections=max_connections, max_keepalive_connections=max_connections
    )
    return {"proxy": proxy, "limits": limits, "verify": tls.shared_context()}
