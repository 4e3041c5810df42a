"""The members of a model as the parts of a form with files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from .writing import plain

Part = tuple[str, Any]


def parts(members: Mapping[str, Any]) -> list[Part]:
    """Return the parts that httpx sends for members, by their names on the wire."""
    return [part for name, value in members.items() for part in _parts(name, value)]


def _parts(name: str, value: Any) -> Iterator[Part]:
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from _parts(name, each)
    elif hasattr(value, "to_tuple"):
        yield name, value.to_tuple()
    else:
        content, media_type = _content(plain(value))
        yield name, (None, content.encode(), media_type)


def _content(value: Any) -> tuple[str, str]:
    if isinstance(value, str):
        return value, "text/plain"
    kind = "application/json" if isinstance(value, (dict, list)) else "text/plain"
    return json.dumps(value), kind
