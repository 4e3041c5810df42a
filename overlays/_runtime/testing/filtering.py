"""Records of a simulator: identifiers, moments, filters, order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

Record = dict[str, Any]


def uuid(number: int) -> str:
    """Return an identifier that is a valid UUID and obviously invented."""
    return f"00000000-0000-4000-8000-{number:012x}"


def to_rfc3339(seconds: float) -> str:
    """Return a moment as RFC 3339 date-time in UTC.

    Args:
        seconds: Seconds since the epoch.
    """
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def parse_rfc3339(text: str) -> datetime:
    """Return the moment a date or date-time means; UTC when it names no zone.

    Raises:
        ValueError: It is neither.
    """
    # RFC 3339 allows a lower-case t and z, Python does not.
    moment = datetime.fromisoformat(text.upper())
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _contains(value: Any, text: str) -> bool:
    return text in str(value)


def _moments(
    compare: Callable[[datetime, datetime], bool],
) -> Callable[[Any, str], bool]:
    def test(value: Any, text: str) -> bool:
        return value is not None and compare(parse_rfc3339(value), parse_rfc3339(text))

    return test


_TESTS: Mapping[str, Callable[[Any, str], bool]] = {
    "gt": _moments(lambda value, result: value > result),
    "gte": _moments(lambda value, results: value >= results),
    "lt": _moments(lambda value, data: value < data),
    "lte": _moments(lambda value, item: value <= item),
    "contains": _contains,
    "ncontains": lambda value, content: not _contains(value, content),
}


def matches_filter(record: Mapping[str, Any], name: str, values: Sequence[str]) -> bool:
    """Tell whether a record passes a filter such as ``created_at__gte``.

    Args:
        record: The record.
        name: Name of a member, perhaps with ``__`` and a suffix: gt, gte, lt, lte, in,
            contains, ncontains.
        values: Values given; ``in`` accepts any of them, else the last counts.
    """
    member, _, suffix = name.partition("__")
    value = record.get(member)
    if suffix == "in":
        return str(value) in values
    if suffix:
        return _TESTS[suffix](value, values[-1])
    return _same(value, values[-1])


def _same(value: Any, text: str) -> bool:
    if isinstance(value, bool):
        return str(value).lower() == text.lower()
    if isinstance(value, float):
        return str(value) == text or str(int(value)) == text
    return str(value) == text


def ordered(
    records: Iterable[Record], member: str, *, descending: bool
) -> list[Record]:
    """Return the records sorted by a member; those without it come first."""

    def key(record: Record) -> tuple[bool, Any]:
        value = record.get(member)
        return value is not None, value if value is not None else 0

    return sorted(records, key=key, reverse=descending)


def page_count(total: int, size: int) -> int:
    """Return how many pages hold a number of records."""
    return -(-total // size)
