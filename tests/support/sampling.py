"""A quarter of the operations, chosen by the commit: for runs that have little time."""

from __future__ import annotations

import os
import subprocess
import zlib

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


def is_chosen(name: str, number: int | None) -> bool:
    """Whether the quarter has this name, which stays there when others come or go."""
    return number is None or zlib.crc32(name.encode()) % 4 == number
