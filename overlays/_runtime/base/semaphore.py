"""A semaphore for threads, event loops and runs of trio at the same time."""

from __future__ import annotations

import threading
from collections import deque
from math import inf
from typing import TYPE_CHECKING

from . import tasks

if TYPE_CHECKING:
    from concurrent.futures import Future


class FairSemaphore:
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

    @property
    def locked(self) -> bool:
        """Whether no turn is free."""
        return not self._free

    def acquire(self, seconds: float = inf) -> bool:
        """Wait for a turn in a thread, at most some seconds.

        Returns:
            Whether it came.
        """
        turn = self._turn()
        if turn is None:
            return True
        try:
            turn.result(None if seconds == inf else seconds)
        except TimeoutError:
            return not turn.cancel()
        except BaseException:
            self._abandon(turn)
            raise
        return True

    async def aacquire(self, seconds: float = inf) -> bool:
        """Wait for a turn in a task, at most some seconds.

        Returns:
            Whether it came.
        """
        turn = self._turn()
        if turn is None:
            return True
        try:
            came = await tasks.wait_for(turn, seconds)
        except BaseException:
            self._abandon(turn)
            raise
        return came or not turn.cancel()

    def release(self) -> None:
        """Hand the turn to the next in line."""
        with self._lock:
            while self._line:
                turn = self._line.popleft()
                if turn.set_running_or_notify_cancel():
                    break
            else:
                self._free += 1
                return
        turn.set_result(None)

    def _turn(self) -> Future[None] | None:
        """Take a free turn, or join the line."""
        with self._lock:
            if self._free:
                self._free -= 1
                return None
            # Imported here: in few programs somebody ever waits.
            from concurrent.futures import Future

            turn: Future[None] = Future()
            self._line.append(turn)
            return turn

    def _abandon(self, turn: Future[None]) -> None:
        # Whose turn came at the very moment of giving up has to pass it on.
        if not turn.cancel():
            self.release()
