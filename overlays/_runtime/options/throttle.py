"""Staying below a vendor's limits: requests per period and at the same time."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

from ..base.errors import ConfigurationError
from ..base.semaphore import FairSemaphore

if TYPE_CHECKING:
    from ..base.clock import Clock


class Throttle:
    """Delays requests so that a limit is kept; repetitions count as requests.

    One object may be given to several clients that share a limit, for example all
    clients of one account, of both kinds and in several event loops. It works within
    one process; a fork starts without the turns its parent had taken.

    Args:
        requests: How many requests may start within any period.
        per: Length of the period in seconds.
        concurrent: How many requests may be under way at the same time.

    Raises:
        ConfigurationError: A limit is not above zero.
    """

    def __init__(
        self,
        requests: int | None = None,
        per: float = 1.0,
        *,
        concurrent: int | None = None,
    ) -> None:
        for name, value in (("requests", requests), ("concurrent", concurrent)):
            if value is not None and value < 1:
                raise ConfigurationError(f"throttle: {name} must be at least 1")
        if not per > 0:
            raise ConfigurationError("throttle: per must be above 0 seconds")
        self._limits = (requests, per, concurrent)
        self._starts: deque[float] = deque(maxlen=requests)
        self._start_over()

    def __repr__(self) -> str:
        requests, per, concurrent = self._limits
        return f"Throttle({requests}, {per}, concurrent={concurrent})"

    # Locks cannot be pickled: a copy in another process starts with a clean count.
    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, self._limits

    def reserve(self, now: float) -> float:
        """Book the next free start and return the seconds until then."""
        requests, per, _ = self._limits
        if requests is None:
            return 0.0
        with self._lock:
            start = now
            if len(self._starts) == requests:
                start = max(now, self._starts[0] + per)
            self._starts.append(start)
        return start - now

    @contextmanager
    def slot(self, clock: Clock) -> Iterator[None]:
        """Wait for a turn and hold it, in a thread."""
        slots = self._slots_of_process()
        if slots is None:
            self._wait(clock)
            yield
            return
        slots.acquire()
        try:
            self._wait(clock)
            yield
        finally:
            slots.release()

    @asynccontextmanager
    async def aslot(self, clock: Clock) -> AsyncIterator[None]:
        """Wait for a turn and hold it, in a task."""
        slots = self._slots_of_process()
        if slots is None:
            await self._await(clock)
            yield
            return
        await slots.aacquire()
        try:
            await self._await(clock)
            yield
        finally:
            slots.release()

    def _wait(self, clock: Clock) -> None:
        if (delay := self.reserve(clock.monotonic())) > 0:
            clock.sleep(delay)

    async def _await(self, clock: Clock) -> None:
        if (delay := self.reserve(clock.monotonic())) > 0:
            await clock.asleep(delay)

    def _start_over(self) -> None:
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._slots: FairSemaphore | None = None
        if concurrent := self._limits[2]:
            self._slots = FairSemaphore(concurrent)

    def _slots_of_process(self) -> FairSemaphore | None:
        # Threads that held lock or turn at the moment of a fork give nothing back.
        if self._pid != os.getpid():
            self._start_over()
        return self._slots


def _rebuild(requests: int | None, per: float, concurrent: int | None) -> Throttle:
    return Throttle(requests, per, concurrent=concurrent)
