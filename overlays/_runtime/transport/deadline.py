"""An end for bodies that arrive slowly but never stop.

httpx limits the wait for each part of a body, not the whole: a server that sends a byte
now and then could hold a call for ever.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from ..base.clock import Clock


class Deadline(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that has to be complete within the time left for its call.

    Args:
        stream: The body as httpx reads it.
        seconds: Time left.
        clock: Where time comes from.
    """

    def __init__(self, stream: Any, seconds: float, clock: Clock) -> None:
        self._stream = stream
        self._seconds = seconds
        self._clock = clock
        self._end = clock.monotonic() + seconds

    def __iter__(self) -> Iterator[bytes]:
        for part in self._stream:
            self._check()
            yield part

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._stream:
            self._check()
            yield part

    def _check(self) -> None:
        if self._clock.monotonic() > self._end:
            raise httpx.ReadTimeout(
                f"the body was not complete within {self._seconds:.1f} s"
            )

    def close(self) -> None:
        """Close the connection's part of the body."""
        self._stream.close()

    async def aclose(self) -> None:
        """Close the connection's part of the body."""
        await self._stream.aclose()
