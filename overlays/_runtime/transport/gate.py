"""A gate in front of httpcore's pool: never more requests inside than connections.

httpcore walks through all waiting requests at each step of each of them, and loses a
connection for good when a waiting request is cancelled at the wrong moment (its issue
1093). Behind the gate no request waits, and what a cancelled one leaves is taken out.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from math import inf
from typing import Any

import httpx

from ..base.semaphore import FairSemaphore
from .network import pools


class Gate:
    """Lets requests of one httpx client in, first come, first served.

    Args:
        http: The httpx client.
        size: How many requests it has connections for.
    """

    def __init__(self, http: httpx.Client | httpx.AsyncClient, size: int) -> None:
        self._http = http
        self._slots = FairSemaphore(size)

    def passage(self, request: httpx.Request) -> _Passage:
        """Return what waits for a connection and holds it, in a thread or a task.

        Raises:
            httpx.PoolTimeout: None was free within the limit.
        """
        return _Passage(self._http, self._slots, request)


class _Passage:
    """One request inside the gate; each call makes one, so it is not a generator."""

    __slots__ = ("_http", "_request", "_slots")

    def __init__(
        self,
        http: httpx.Client | httpx.AsyncClient,
        slots: FairSemaphore,
        request: httpx.Request,
    ) -> None:
        self._http = http
        self._slots = slots
        self._request = request

    def __enter__(self) -> None:
        if not self._slots.acquire(_patience(self._request)):
            raise httpx.PoolTimeout("all connections are in use")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            for abandoned in self._take_out() if kind else ():
                abandoned.close()
        finally:
            self._slots.release()

    async def __aenter__(self) -> None:
        if not await self._slots.aacquire(_patience(self._request)):
            raise httpx.PoolTimeout("all connections are in use")

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        abandoned = self._take_out() if kind else ()
        # Before anything is awaited: a second cancellation must not keep the slot.
        self._slots.release()
        for connection in abandoned:
            await connection.aclose()

    def _take_out(self) -> Sequence[Any]:
        return [
            item
            for pool in pools(self._http)
            for item in _abandoned(pool, self._request)
        ]


def _patience(request: httpx.Request) -> float:
    limit = request.extensions["timeout"]["pool"]
    return inf if limit is None else float(limit)


def _abandoned(pool: Any, request: httpx.Request) -> list[Any]:
    """Take out connections that no request holds although they are not idle.

    The request that ends now holds none: cancelled while its response was being closed,
    it would stay in the pool for good.
    """
    connections: list[Any] = []
    limits = request.extensions["timeout"]
    # Its attributes are private; without them the pool stays as httpcore left it.
    with suppress(AttributeError), pool._optional_thread_lock:
        for item in list(pool._requests):
            if item.request.extensions.get("timeout") is limits:
                pool._requests.remove(item)
        held = {id(request.connection) for request in pool._requests}
        for connection in pool.connections:
            free = connection.is_idle() or connection.is_closed()
            if id(connection) not in held and not free:
                pool._connections.remove(connection)
                connections.append(connection)
    return connections
