"""Texts in messages: on one line, and not too long."""

from __future__ import annotations

import re
import reprlib
from typing import Any

_LONGEST = 300
_short = reprlib.Repr()
_short.maxstring = _short.maxother = _short.maxlong = 80
# Controls, marks that turn the direction of the text, and halves of characters.
_NOT_SHOWN = re.compile(
    "[\\s\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+"
)


def one_line(text: str) -> str:
    """Return the text on one line, cut to a readable length."""
    line = _NOT_SHOWN.sub(" ", text).strip()
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def shown(value: Any) -> str:
    """Return a short ``repr`` of an argument, whatever it is."""
    try:
        return _short.repr(value)
    except Exception:
        return f"<{type(value).__name__}>"
