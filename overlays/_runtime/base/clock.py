"""Time as the runtime sees it: one object that tests can replace."""

from __future__ import annotations

import random
import time
from typing import Protocol

from . import tasks


class Clock(Protocol):
    """Everything the runtime asks about time and chance.

    Pass an own one as ``clock=`` to a client to test without waiting.
    """

    def monotonic(self) -> float:
        """Return seconds that never run backwards."""

    def now(self) -> float:
        """Return seconds since the epoch, for dates sent by a server."""

    def uniform(self, low: float, high: float) -> float:
        """Return a number between ``low`` and ``high``."""

    def sleep(self, seconds: float) -> None:
        """Wait in a thread."""

    async def asleep(self, seconds: float) -> None:
        """Wait in a task."""


class SystemClock:
    """The real clock."""

    def monotonic(self) -> float:
        """Return seconds that never run backwards."""
        return time.monotonic()

    def now(self) -> float:
        """Return seconds since the epoch."""
        return time.time()

    def uniform(self, low: float, high: float) -> float:
        """Return a random number between ``low`` and ``high``."""
        return random.uniform(low, high)

    def sleep(self, seconds: float) -> None:
        """Wait in a thread."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Wait in a task."""
        await tasks.sleep(seconds)


class ManualClock:
    """A clock for tests: sleeping is noted, moves time on, and returns at once.

    Args:
        now: Seconds since the epoch at the start.
        jitter: Which share of an interval ``uniform`` picks, from 0 to 1.

    Attributes:
        sleeps: Every wait asked for, in seconds.
    """

    def __init__(self, now: float = 1_700_000_000.0, jitter: float = 1.0) -> None:
        self.sleeps: list[float] = []
        self._now = now
        self._elapsed = 0.0
        self._jitter = jitter

    def monotonic(self) -> float:
        """Return the seconds slept and skipped so far."""
        return self._elapsed

    def now(self) -> float:
        """Return seconds since the epoch."""
        return self._now + self._elapsed

    def uniform(self, low: float, high: float) -> float:
        """Return the same share of every interval."""
        return low + (high - low) * self._jitter

    def advance(self, seconds: float) -> None:
        """Let time pass without a sleep."""
        self._elapsed += seconds

    def sleep(self, seconds: float) -> None:
        """Note the wait and move on."""
        self.sleeps.append(seconds)
        self._elapsed += seconds

    async def asleep(self, seconds: float) -> None:
        """Note the wait and move on."""
        self.sleep(seconds)
