"""Ways to read a decoded reply that generated resources name once per operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def member(path: str) -> Callable[[Any], Any]:
    """Return a function that reads the dotted attribute ``path`` of a model.

    It answers ``None`` where a part of the path is absent or null.
    """

    def read(body: Any) -> Any:
        for name in path.split("."):
            body = getattr(body, name, None)
        return body

    return read


def any_json(*, client: Any, response: Any) -> Any:
    """Stand in for a generated parser where the document allows any JSON."""
    return response.json()
