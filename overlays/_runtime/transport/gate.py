"""A gate in front of httpcore's pool: never more requests inside than connections.

httpcore walks through all waiting requests at each step of each of them, and loses a
connection for good when a waiting request is cancelled at the wrong moment (its issue
1093). Behind the gate no request waits, and what a cancelled one leaves is taken out.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
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

    @contextmanager
    def passage(self, limit: float | None) -> Iterator[None]:
        """Wait for a connection and hold it, in a thread.

        Raises:
            httpx.PoolTimeout: None was free within the limit.
        """
        if not self._slots.acquire(inf if limit is None else limit):
            raise httpx.PoolTimeout("all connections are in use")
        try:
            yield
        except Exception:
            raise
        except BaseException:
            for abandoned in self._take_out():
                abandoned.close()
            raise
        finally:
            self._slots.release()

    @asynccontextmanager
    async def apassage(self, limit: float | None) -> AsyncIterator[None]:
        """Wait for a connection and hold it, in a task.

        Raises:
            httpx.PoolTimeout: None was free within the limit.
        """
        if not await self._slots.aacquire(inf if limit is None else limit):
            raise httpx.PoolTimeout("all connections are in use")
        abandoned: list[Any] = []
        try:
            yield
        except Exception:
            raise
        except BaseException:
            abandoned = self._take_out()
            raise
        finally:
            # Before anything is awaited: a second cancellation must not keep the slot.
            self._slots.release()
            for connection in abandoned:
                await connection.aclose()

    def _take_out(self) -> list[Any]:
        return [each for pool in pools(self._http) for each in _abandoned(pool)]


def _abandoned(pool: Any) -> list[Any]:
    """Take out connections that no request holds although they are not idle."""
    found: list[Any] = []
    # Its attributes are private; without them the pool stays as httpcore left it.
    with suppress(AttributeError), pool._optional_thread_lock:
        held = {id(request.connection) for request in pool._requests}
        for connection in pool.connections:
            free = connection.is_idle() or connection.is_closed()
            if id(connection) not in held and not free:
                pool._connections.remove(connection)
                found.append(connection)
    return found
