"""The members of a form: those of a form with files, and those of a plain one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..base.json_text import json_text
from ..base.wire import wire_text
from .writing import plain

Part = tuple[str, Any]


def parts(members: Mapping[str, Any]) -> list[Part]:
    """Return the parts that httpx sends for members, by their names on the wire."""
    return [part for name, value in members.items() for part in _parts(name, value)]


def fields(members: Mapping[str, Any]) -> dict[str, str | list[str]]:
    """Return members as the fields of a plain form; objects are JSON (OpenAPI 3.0.4).

    Raises:
        InvalidRequestError: A member has no certain text.
    """
    return {
        name: [_content(each, name)[0] for each in value]
        if isinstance(value, (list, tuple))
        else _content(value, name)[0]
        for name, value in members.items()
    }


def _parts(name: str, value: Any) -> Iterator[Part]:
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from _parts(name, each)
    elif hasattr(value, "to_tuple"):
        yield name, value.to_tuple()
    else:
        content, media_type = _content(value, name)
        yield name, (None, content.encode(), media_type)


def _content(value: Any, name: str) -> tuple[str, str]:
    value = plain(value)
    if isinstance(value, (dict, list)):
        return json_text(value), "application/json"
    return wire_text(value, name), "text/plain"
