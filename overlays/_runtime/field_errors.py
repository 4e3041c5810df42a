"""Error bodies that are maps of fields to messages, however deep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .error_body import ErrorDetail

_DEEPEST = 20


def flatten(
    body: Any, *, whole: Sequence[str] = ("non_field_errors",)
) -> dict[str, list[str]]:
    """Return the messages of a nested map by the path of the field.

    Args:
        body: Map of fields to messages, lists of them or further maps.
        whole: Names that stand for the object they are in, not for a field.

    Returns:
        Messages by path, such as ``lines[1].name``; those about the whole body are
        under the first name in ``whole``.
    """
    fields: dict[str, list[str]] = {}
    for path, text in _messages(body, "", frozenset(whole), 0):
        fields.setdefault(path or whole[0], []).append(text)
    return fields


def read_fields(
    body: Any, *, whole: Sequence[str] = ("non_field_errors",)
) -> ErrorDetail:
    """Return messages by field, and all of them as one text."""
    fields = flatten(body, whole=whole)
    told = [
        " ".join(texts) if path in whole else f"{path}: {' '.join(texts)}"
        for path, texts in fields.items()
    ]
    return ErrorDetail("; ".join(told), None, fields)


def place(path: str, step: object) -> str:
    """Return the path one step further: ``lines`` and 1 make ``lines[1]``."""
    if isinstance(step, int):
        return f"{path}[{step}]"
    return f"{path}.{step}" if path else str(step)


def _messages(
    value: Any, at: str, whole: frozenset[str], depth: int
) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST or value is None:
        return
    if isinstance(value, Mapping):
        for name, inner in value.items():
            path = at if name in whole else place(at, name)
            yield from _messages(inner, path, whole, depth + 1)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            # A text is a message about the list, a map one about the item.
            nested = isinstance(inner, (Mapping, list))
            path = place(at, index) if nested else at
            yield from _messages(inner, path, whole, depth + 1)
    elif str(value):
        yield at, str(value)
