"""What the processes of one test run share: they wait for each other."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

_SECONDS = 900


@contextlib.contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Be the only process here; a folder can be made by one alone.

    Raises:
        TimeoutError: another process does not come out.
    """
    until = time.monotonic() + _SECONDS
    while not _taken(lock):
        if time.monotonic() > until:
            raise TimeoutError(f"{lock} is still there after {_SECONDS} s")
        time.sleep(0.2)
    try:
        yield
    finally:
        lock.rmdir()


def _taken(lock: Path) -> bool:
    try:
        lock.mkdir()
    except FileExistsError:
        return False
    return True
