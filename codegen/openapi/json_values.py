"""Refuse what JSON or YAML can say and a document about an API cannot."""

from __future__ import annotations

import math
from typing import Any

from ..errors import CodegenError
from .pointers import below

#: A text of 50 MB has fewer; aliases of YAML can make billions of a few lines.
MAX_NODES = 3_000_000

#: Levels inside each other; the deepest document known has 40.
MAX_DEPTH = 100


def require_json_values(node: Any, origin: str) -> Any:
    """A copy of ``node`` made of mappings, lists and values, each in one place only.

    What YAML says by aliases is written in each place: a rule that changes one of them
    must not change the others.

    Args:
        node: what was read.
        origin: the file or address, for messages.

    Raises:
        CodegenError: it is too large or too deep, or holds a value that JSON lacks.
    """
    return _Copy(origin).of(node, "#", 0)


class _Copy:
    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._count = 0

    def of(self, node: Any, pointer: str, depth: int) -> Any:
        self._count += 1
        if self._count > MAX_NODES or depth > MAX_DEPTH:
            raise CodegenError(
                f"{self._origin} is too large or nested too deeply at {pointer[:80]}; "
                "no document about an API is. Fetch the document itself."
            )
        if isinstance(node, dict):
            return {
                self._value(name, pointer): self.of(
                    item, below(pointer, name), depth + 1
                )
                for name, item in node.items()
            }
        if isinstance(node, list):
            parts = enumerate(node)
            return [self.of(item, f"{pointer}/{i}", depth + 1) for i, item in parts]
        return self._value(node, pointer)

    def _value(self, value: Any, pointer: str) -> Any:
        if fault := _fault(value):
            raise CodegenError(
                f"{self._origin} holds {fault} at {pointer}, which no API document "
                "can. Write it as text there, or take it out."
            )
        return value


def _fault(value: Any) -> str:
    if isinstance(value, str):
        if "\0" in value:
            return "a NUL character"
        is_half = not value.isascii() and any("\ud800" <= c <= "\udfff" for c in value)
        return "half of a character (a lone surrogate)" if is_half else ""
    if isinstance(value, float) and not math.isfinite(value):
        return f"the number {value}"
    if value is None or isinstance(value, (bool, int, float)):
        return ""
    return f"a {type(value).__name__}"
