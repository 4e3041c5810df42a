"""An end for everything a server can draw out.

httpx limits the wait for each part of a response, not the whole: a server that sends a
byte now and then could hold a call for ever, be it in the status line, in headers, in
the framing of chunks or in the body.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Self

import httpx

if TYPE_CHECKING:
    from .clock import Clock

SLOWEST_FILE = 1024
"""Bytes per second of a download to a file that need no time of the budget."""


class Deadline:
    """A moment after which something is given up.

    Args:
        clock: Where time comes from.
        seconds: Time until then; ``math.inf`` for no end.
        now: The time of the clock, where it was asked already.
    """

    __slots__ = ("_clock", "_end", "seconds")

    def __init__(self, clock: Clock, seconds: float, now: float | None = None) -> None:
        self._clock = clock
        self._end = (clock.monotonic() if now is None else now) + seconds
        self.seconds = seconds

    def remaining(self, now: float | None = None) -> float:
        """Return the seconds left, negative after the end."""
        return self._end - (self._clock.monotonic() if now is None else now)

    def extend(self, seconds: float) -> None:
        """Move the end."""
        self._end += seconds
        self.seconds += seconds

    def check(self) -> None:
        """Raise if the end is over.

        Raises:
            httpx.ReadTimeout: It is.
        """
        if self.remaining() < 0:
            raise self.over()

    def over(self) -> httpx.ReadTimeout:
        """Return the error for an attempt that took longer than it may."""
        return httpx.ReadTimeout(
            f"the response was not complete within {self.seconds:.1f} s"
        )


class TimeLimit(float):
    """A limit on one wait, as httpx takes it, that knows the end of the attempt.

    httpcore passes the limits of a request to each read and write as they are; this is
    how they get to the network backend, which sees nothing else of a request.
    """

    deadline: Deadline

    @classmethod
    def until(
        cls, deadline: Deadline, left: float, seconds: float | None
    ) -> Self | None:
        """Return the limit on one wait, which never goes past a deadline.

        Args:
            deadline: The end of the attempt.
            left: Seconds until then.
            seconds: The limit otherwise; ``None`` for none.
        """
        left = max(left, 0.0)
        seconds = left if seconds is None else min(seconds, left)
        if seconds == inf:
            return None
        limit = cls(seconds)
        limit.deadline = deadline
        return limit


def time_left(limit: float | None) -> float | None:
    """Return the seconds a single wait may take now.

    Raises:
        httpx.ReadTimeout: The attempt is over.
    """
    if not isinstance(limit, TimeLimit):
        return limit
    left = limit.deadline.remaining()
    if left <= 0:
        raise limit.deadline.over()
    return min(float(limit), left)


class TimeBudget:
    """The time of one call, with every request it needs.

    Args:
        clock: Where time comes from.
        budget: Seconds for attempts and the waits between them.
        read: Limit on the wait for one part; a single attempt has that long whatever
            the budget, ``None`` lifts the end.
    """

    def __init__(self, clock: Clock, budget: float, read: float | None) -> None:
        self._clock = clock
        now = clock.monotonic()
        self._repetition = Deadline(clock, budget, now)
        longest = inf if read is None else max(budget, read)
        self._whole = Deadline(clock, longest, now)

    def remaining(self) -> float:
        """Return the seconds within which another attempt may start."""
        return self._repetition.remaining()

    def extend(self, seconds: float) -> None:
        """Leave a wait that the caller asked for out of the budget."""
        self._repetition.extend(seconds)
        self._whole.extend(seconds)

    def for_attempt(self, number: int) -> Deadline:
        """Return the end of an attempt that starts now."""
        span = self._whole if number == 1 else self._repetition
        now = self._clock.monotonic()
        return Deadline(self._clock, max(span.remaining(now), 0.1), now)
