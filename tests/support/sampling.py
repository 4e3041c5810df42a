"""A quarter of the operations, chosen by the commit: for runs that have little time."""

from __future__ import annotations

import os
import subprocess
import zlib
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")
VARIABLE = "TEST_QUARTER"
"""Empty for all, ``commit`` for the commit's quarter, 0 to 3 to repeat a choice."""


def quarter() -> int | None:
    """The number of the quarter, ``None`` for all."""
    choice = os.environ.get(VARIABLE, "")
    if choice == "commit":
        command = ["git", "rev-parse", "HEAD"]
        commit = subprocess.run(command, capture_output=True, text=True, check=True)
        return int(commit.stdout[:8], 16) % 4
    return int(choice) % 4 if choice else None


def chosen(values: Iterable[T]) -> list[T]:
    """The values of the quarter; each keeps its quarter when others come or go."""
    number = quarter()
    listed = list(values)
    if number is None:
        return listed
    return [each for each in listed if zlib.crc32(str(each).encode()) % 4 == number]
