"""Filters, search, order and paging by the parameters a list declares."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..filtering import Record, ordered, page_count, parse_rfc3339
from ..messages import ReceivedCall

#: Parameters that choose a page, an order or members; none is a filter.
STEERING = frozenset(
    {
        "pagination_token",
        "limit",
        "offset",
        "page",
        "per_page",
        "page_size",
        "paging",
        "order",
        "sort",
        "ordering",
        "orderBy",
        "order_by",
        "include",
        "only",
        "optional_fields",
        "fields",
    }
)
#: No page has a higher number: responses hold it in 32 bits.
_LAST = 2**31 - 1
_SEARCH = frozenset({"search", "search_text", "search_for", "q", "query"})


class PlaceError(ValueError):
    """A query asks for a page that cannot be."""


def _number(value: Any) -> Any:
    """Return a value in the form in which it is compared: number, moment or text."""
    try:
        return float(value)
    except (TypeError, ValueError):
        pass
    try:
        return parse_rfc3339(str(value)).timestamp()
    except ValueError:
        return str(value).lower()


def _compare(test: Callable[[Any, Any], bool]) -> Callable[[Any, Sequence[str]], bool]:
    def passes(value: Any, texts: Sequence[str]) -> bool:
        one, other = _number(value), _number(texts[-1])
        return type(one) is type(other) and test(one, other)

    return passes


def _equal(value: Any, texts: Sequence[str]) -> bool:
    if isinstance(value, bool):
        return str(value).lower() == texts[-1].lower()
    if isinstance(value, list):
        return any(_equal(item, texts) for item in value)
    return str(value) == texts[-1] or (value is not None and _same(value, texts[-1]))


def _same(value: Any, text: str) -> bool:
    one, other = _number(value), _number(text)
    return isinstance(one, float) and isinstance(other, float) and one == other


def _holds(value: Any, texts: Sequence[str]) -> bool:
    return texts[-1].lower() in str(value).lower()


def _among(value: Any, texts: Sequence[str]) -> bool:
    words = [part for text in texts for part in text.split(",")]
    return any(_equal(value, [word]) for word in words)


_TESTS: Mapping[str, Callable[[Any, Sequence[str]], bool]] = {
    "": _equal,
    "gt": _compare(lambda value, entry: value > entry),
    "gte": _compare(lambda value, item: value >= item),
    "lt": _compare(lambda value, given: value < given),
    "lte": _compare(lambda value, data: value <= data),
    "in": _among,
    "not_in": lambda value, result: not _among(value, result),
    "ne": lambda value, content: not _equal(value, content),
    "iexact": lambda value, given: str(value).lower() == given[-1].lower(),
    "contains": _holds,
    "icontains": _holds,
    "ncontains": lambda value, results: not _holds(value, results),
}


def passing(
    call: ReceivedCall, records: list[Record]
) -> tuple[list[Record], list[str]]:
    """Return the records that pass the filters of a request.

    Returns:
        The records, and the filters that name no member of them.
    """
    names = [item for item in call.sent.query if item not in STEERING]
    ignored = []
    for name in names:
        tests = [passes(record, name, call.sent.query[name]) for record in records]
        ignored += [name] if None in tests else []
        records = [
            r for r, test in zip(records, tests, strict=True) if test is not False
        ]
    return records, ignored


def passes(record: Record, name: str, values: Sequence[str]) -> bool | None:
    """Tell whether a record passes a filter.

    Args:
        record: The record.
        name: Name of the parameter: that of a member, perhaps with ``__`` and a suffix.
        values: Values given.

    Returns:
        ``None`` when the filter names no member of the record.
    """
    if name in _SEARCH:
        return any(_holds(text, values) for text in _texts(record))
    member, _, suffix = name.partition("__")
    test = _TESTS.get(suffix)
    place = _member(record, member)
    if test is None or place is None:
        return None
    value = record[place]
    if value is None:
        return suffix in ("not_in", "ne", "ncontains") or values == ["null"]
    plural = isinstance(value, list) or suffix or len(values) < 2
    return test(value, values) if plural else _among(value, values)


def _member(record: Record, name: str) -> str | None:
    """Return the member that a parameter means."""
    singular = name.removesuffix("_ids") + "_id" if name.endswith("_ids") else name
    for item in (name, f"{name}_id", f"{name}s", singular):
        if item in record:
            return item
    return None


def _texts(record: Record) -> list[str]:
    return [item for item in record.values() if isinstance(item, str)]


def sort(query: Mapping[str, list[str]], records: list[Record]) -> list[Record]:
    """Return records in the order a query asks for, in any of the vendors' forms."""
    for member, descending in reversed(_orders(query)):
        if all(not isinstance(record.get(member), dict | list) for record in records):
            records = ordered(records, member, descending=descending)
    return records


def _orders(query: Mapping[str, list[str]]) -> list[tuple[str, bool]]:
    last = {name: values[-1] for name, values in query.items()}
    if "sort" in last:
        return [(last["sort"], last.get("order") == "desc")]
    if "orderBy" in last:
        words = last["orderBy"].split(",")
        return [
            (n, d.lower() == "desc")
            for n, d in zip(words[::2], words[1::2], strict=False)
        ]
    if name := last.get("ordering"):
        return [(name.removeprefix("-"), name.startswith("-"))]
    member, _, direction = last.get("order", "").partition(":")
    return [(member, direction == "desc")] if direction else []


def page(
    query: Mapping[str, list[str]],
    declared: set[str],
    records: list[Record],
    most: int,
) -> tuple[list[Record], dict[str, Any]]:
    """Return one page of records, and the members that say where it lies.

    Args:
        query: What the request asks for.
        declared: Names of the parameters that the operation takes.
        records: All records.
        most: Records on the longest page.

    Raises:
        PlaceError: No page lies where the query says.
    """
    last = {name: values[-1] for name, values in query.items()}
    if "pagination_token" in declared:
        return _by_token(last, records)
    if "page" in declared:
        size = int(last.get("per_page") or last.get("page_size") or 20)
        number = min(max(1, int(last.get("page") or 1)), _LAST)
        return _numbered(number, min(max(1, size), most), records)
    if "paging" in last:
        start, size = _paging(last["paging"])
        return records[start : start + size], {"count": len(records)}
    start = int(last.get("offset") or 0)
    end = start + int(last.get("limit") or len(records))
    return records[start:end], {"count": len(records)}


def _by_token(
    last: Mapping[str, str], records: list[Record]
) -> tuple[list[Record], dict[str, Any]]:
    start = 0
    if token := last.get("pagination_token"):
        start = _start(token)
    size = int(last.get("limit", "100"))
    end = start + size
    return records[start:end], {
        "next_pagination_token": _token(end) if end < len(records) else None,
        "prev_pagination_token": _token(max(0, start - size)) if start else None,
    }


def _start(token: str) -> int:
    try:
        [start] = json.loads(base64.urlsafe_b64decode(token.encode("ascii")))
        return int(start)
    except (TypeError, ValueError):
        raise PlaceError("pagination_token: not a token of this list") from None


def _paging(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d+),(\d+)", text, re.ASCII)
    if match is None:
        raise PlaceError("paging must be offset,limit")
    return int(match[1]), int(match[2])


def _token(start: int) -> str:
    return base64.urlsafe_b64encode(json.dumps([start]).encode()).decode()


def _numbered(
    number: int, size: int, records: list[Record]
) -> tuple[list[Record], dict[str, Any]]:
    start, count = (number - 1) * size, len(records)
    pages = page_count(count, size)
    places = {
        "next_page": number + 1 if number < pages else None,
        "previous_page": number - 1 if 1 < number <= pages + 1 else None,
        "page_count": pages,
        "page_number": number if pages else 0,
        "page_size": size,
    }
    return records[start : start + size], {"count": count, **places}
