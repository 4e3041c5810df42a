"""Where in a JSON document something is."""

from __future__ import annotations

import re

_PLAIN_KEY = re.compile(r"[A-Za-z_]\w*")


class LocatedError(ValueError):
    """A part of a body is wrong, and the path to it is known.

    Attributes:
        json_path: Where in the value, ``$`` for the whole.
        reason: What is wrong there.
    """

    def __init__(self, json_path: str, reason: str) -> None:
        super().__init__(f"{json_path}: {reason}" if json_path != "$" else reason)
        self.json_path = json_path
        self.reason = reason


def child(key: str) -> str:
    """Return the part of a JSON path that names a member."""
    if _PLAIN_KEY.fullmatch(key):
        return f".{key}"
    quoted = key.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{quoted}']"
