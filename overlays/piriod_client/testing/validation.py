"""Validation errors in Piriod's shape: a map of fields to messages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .._runtime.testing.problems import Problem


def as_map(problems: Iterable[Problem]) -> dict[str, Any]:
    """Return problems by field; those of lines lie in a list of maps.

    The document types each value as a list of texts; older pages of the vendor show
    maps inside the lists, one for each line.
    """
    errors: dict[str, Any] = {}
    for problem in problems:
        _put(errors, problem.place, str(problem))
    return errors


def _put(errors: dict[str, Any], place: tuple[str | int, ...], text: str) -> None:
    name, inner = (str(place[0]), place[1:]) if place else ("non_field_errors", ())
    if len(inner) < 2 or not isinstance(inner[0], int):
        errors.setdefault(name, [])
        # A field with nested maps already tells enough.
        if not any(isinstance(item, dict) for item in errors[name]):
            errors[name].append(text)
        return
    lines = [item for item in errors.get(name, []) if isinstance(item, dict)]
    lines += [{} for _ in range(len(lines), inner[0] + 1)]
    _put(lines[inner[0]], inner[1:], text)
    errors[name] = lines
