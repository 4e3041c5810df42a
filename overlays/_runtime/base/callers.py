"""Who called this package."""

from __future__ import annotations

import sys
from types import FrameType

__all__ = ["levels_to_caller"]


def levels_to_caller() -> int:
    """Return the stack level of the line that called this package."""
    package = f"{__name__.partition('.')[0]}."
    frame: FrameType | None = sys._getframe(1)
    levels = 1
    while frame and f"{frame.f_globals.get('__name__')}.".startswith(package):
        frame, levels = frame.f_back, levels + 1
    return levels
