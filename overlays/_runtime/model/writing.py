"""From the values of a model to plain JSON values."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from numbers import Integral
from typing import Any
from uuid import UUID

Writer = Callable[[Any], Any]


def plain(value: Any) -> Any:
    """Return a value as ``json`` writes it: texts, numbers, lists and mappings.

    Raises:
        TypeError: It holds an object that has no such form.
    """
    write = writer_of(type(value))
    return value if write is None else write(value)


def plain_members(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the members of a mapping as ``json`` writes them."""
    return {name: plain(value) for name, value in values.items()}


def _plain_items(values: Iterable[Any]) -> list[Any]:
    return [plain(value) for value in values]


def _word(value: Any) -> Any:
    return value._value_


WRITERS: dict[type, Writer | None] = {
    str: None,
    int: None,
    float: None,
    bool: None,
    type(None): None,
    list: _plain_items,
    tuple: _plain_items,
    dict: plain_members,
    datetime.datetime: datetime.datetime.isoformat,
    datetime.date: datetime.date.isoformat,
    Decimal: None,
    UUID: UUID.__str__,
}
"""What makes a plain value, by the type of the value; ``None`` leaves it."""


def writer_of(kind: type) -> Writer | None:
    """Return what makes plain values of those of a type; ``None`` leaves them."""
    try:
        return WRITERS[kind]
    except KeyError:
        return WRITERS.setdefault(kind, _writer(kind))


def _writer(kind: type) -> Writer | None:
    if hasattr(kind, "to_dict"):
        return kind.to_dict  # type: ignore[no-any-return]
    if issubclass(kind, enum.Enum):
        return _word
    if issubclass(kind, (list, tuple)):
        return _plain_items
    if issubclass(kind, Mapping):
        return plain_members
    if issubclass(kind, (datetime.date, datetime.time)):
        return kind.isoformat
    if issubclass(kind, UUID):
        return UUID.__str__
    if issubclass(kind, (str, int, float, Decimal)):
        return None
    # Whole numbers of other libraries are among them: numpy.int64, for example.
    return int if issubclass(kind, Integral) else _refuse


def _refuse(value: Any) -> Any:
    raise TypeError(
        f"a {type(value).__name__} cannot be sent; pass text, a number, true or false,"
        " a date, a UUID, a model, a list or a mapping"
    )
