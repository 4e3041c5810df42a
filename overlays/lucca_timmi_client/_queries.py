"""The query language of v3, as functions instead of hand-made strings.

Gap: ``fields``, ``orderBy``, ``paging`` and the comparisons are plain text in the
document.
Evidence: vendor page on API generations; vendor guide on exports.
Spec pointer: ``#/paths/~1api~1v3~1timmitimesheets/get/parameters``.
Remove when: when the document describes the language and the generator reads that.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Sequence

from ._local_time import local_time
from ._runtime.base.errors import InvalidRequestError

MOST_ITEMS = 1000
"""Largest page of v3, and its usual one."""

Value = str | int | dt.date
"""What a filter compares with; times are local, without offset."""


def one_of(*values: Value) -> str:
    """Filter: equal to one of the values, ``1,2``."""
    return _listed("one_of", values)


def not_equal(*values: Value) -> str:
    """Filter: equal to none of the values."""
    return f"notequal,{_listed('not_equal', values)}"


def since(value: Value) -> str:
    """Filter: equal or later."""
    return f"since,{_text(value)}"


def until(value: Value) -> str:
    """Filter: equal or earlier."""
    return f"until,{_text(value)}"


def between(low: Value, high: Value) -> str:
    """Filter: from one value to another, both included."""
    both = f"between,{_text(low)},{_text(high)}"
    # How the API orders texts is not known.
    ordered = type(low) is type(high) and not isinstance(low, str)
    if ordered and low > high:  # type: ignore[operator]
        raise InvalidRequestError(f"between: {low} is greater than {high}")
    return both


def greater_than(value: Value, *, or_equal: bool = False) -> str:
    """Filter: greater than a value, or equal to it."""
    return f"greaterthan{'orequal' if or_equal else ''},{_text(value)}"


def is_null() -> str:
    """Filter: has no value."""
    return "null"


def order_by(*fields: str) -> str:
    """Sort by fields, the first counts most.

    Args:
        *fields: Names; a hyphen before one sorts downwards, as in ``-createdAt``.

    Returns:
        ``createdAt,desc,id,asc``.
    """
    if not fields:
        raise InvalidRequestError("order_by: name at least one field")
    parts = []
    for field in fields:
        downwards = field.startswith("-")
        name = _name(field.removeprefix("-"))
        parts.append(f"{name},{'desc' if downwards else 'asc'}")
    return ",".join(parts)


def paging(offset: int = 0, limit: int = MOST_ITEMS) -> str:
    """Choose a page.

    Args:
        offset: How many items to skip.
        limit: How many to return, 1 to 1000.
    """
    if offset < 0 or not 1 <= limit <= MOST_ITEMS:
        raise InvalidRequestError(
            f"paging: the offset must be at least 0 and the limit 1 to {MOST_ITEMS}"
        )
    return f"{offset},{limit}"


def fields(*names: str, count: bool = False, **nested: str | Sequence[str]) -> str:
    """Choose the fields of a response; without, v3 sends ``id``, ``name``, ``url``.

    Args:
        *names: Names as the API writes them, ``startsOn``.
        count: Ask for the total number of items as well.
        **nested: Fields of linked objects, ``owner=["id", "name"]``.

    Returns:
        ``id,owner[id,name],collection.count``.
    """
    parts = [_name(name) for name in names]
    for name, inner in nested.items():
        several = [inner] if isinstance(inner, str) else inner
        if not several:
            raise InvalidRequestError(f"fields: name at least one field of {name}")
        parts.append(f"{_name(name)}[{','.join(_name(item) for item in several)}]")
    parts += ["collection.count"] if count else []
    if not parts:
        raise InvalidRequestError("fields: name at least one field")
    return ",".join(parts)


def _listed(name: str, values: Sequence[Value]) -> str:
    if not values:
        raise InvalidRequestError(f"{name}: give at least one value")
    return ",".join(_text(value) for value in values)


def _text(value: Value) -> str:
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, dt.datetime):
        return local_time(value, "a filter").isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise InvalidRequestError(f"a filter cannot hold {type(value).__name__}")
    # The language has no escape: a comma would begin another value.
    if isinstance(value, str) and (not value or "," in value):
        raise InvalidRequestError(f"a filter cannot hold the text {value!r}")
    return str(value)


def _name(name: str) -> str:
    if not name.replace(".", "").replace("_", "").isalnum():
        raise InvalidRequestError(f"{name!r} is not a name of a field")
    return name
