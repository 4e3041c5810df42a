"""Turns that threads, and tasks of any event loop, take one after the other."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future


class Slots:
    """A number of turns; whoever finds none free waits in line.

    The semaphores of `threading` and `asyncio` know nothing of each other, and those of
    asyncio belong to one event loop.

    Args:
        count: How many turns there are.
    """

    def __init__(self, count: int) -> None:
        self._free = count
        self._line: deque[Future[None]] = deque()
        self._lock = threading.Lock()

    def take(self) -> None:
        """Wait for a turn in a thread."""
        place = self._place()
        try:
            place.result()
        except BaseException:
            self._leave(place)
            raise

    async def atake(self) -> None:
        """Wait for a turn in a task."""
        import asyncio

        place = self._place()
        try:
            if not place.done():
                await asyncio.wrap_future(place)
        except BaseException:
            self._leave(place)
            raise

    def give_back(self) -> None:
        """Hand the turn to the next in line."""
        with self._lock:
            while self._line:
                place = self._line.popleft()
                if place.set_running_or_notify_cancel():
                    break
            else:
                self._free += 1
                return
        place.set_result(None)

    def _place(self) -> Future[None]:
        place: Future[None] = Future()
        with self._lock:
            if not self._free:
                self._line.append(place)
                return place
            self._free -= 1
        place.set_result(None)
        return place

    def _leave(self, place: Future[None]) -> None:
        # Whose turn came at the very moment of giving up has to pass it on.
        if not place.cancel():
            self.give_back()
