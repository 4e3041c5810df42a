"""Error bodies that are maps of fields to messages, however deep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .error_body import ErrorDetail


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
    for path, text in _messages(body, frozenset(whole)):
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


def _messages(body: Any, whole: frozenset[str]) -> Iterator[tuple[str, str]]:
    # A stack of its own: nothing is too deep for it, and what is first stays first.
    waiting = [("", body)]
    while waiting:
        at, value = waiting.pop()
        if isinstance(value, (Mapping, list)):
            waiting += reversed(list(_inside(value, at, whole)))
        elif value is not None and str(value):
            yield at, str(value)


def _inside(
    value: Mapping[str, Any] | list[Any], at: str, whole: frozenset[str]
) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield at if name in whole else place(at, name), inner
        return
    for index, inner in enumerate(value):
        # A text is a message about the list, a map one about the item.
        nested = isinstance(inner, (Mapping, list))
        yield place(at, index) if nested else at, inner
