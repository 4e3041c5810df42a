"""The members of a form with files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..base.forms import Part, content_of
from .writing import plain


def parts(members: Mapping[str, Any]) -> list[Part]:
    """Return the parts that httpx sends for members, by their names on the wire."""
    return [part for name, value in members.items() for part in _parts(name, value)]


def _parts(name: str, value: Any) -> Iterator[Part]:
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _parts(name, item)
    elif hasattr(value, "to_tuple"):
        yield name, value.to_tuple()
    else:
        content, media_type = content_of(plain(value), name)
        yield name, (None, content.encode(), media_type)
