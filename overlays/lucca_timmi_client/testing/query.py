"""The query language of Lucca's v3: filters, fields, order, paging."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .._runtime.testing.filtering import Record, ordered
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .base import problem

LARGEST_PAGE = 1000

_COMPARATORS: Mapping[str, Callable[[str, list[str]], bool]] = {
    "notequal": lambda value, item: value not in item,
    "since": lambda value, results: value >= results[0],
    "until": lambda value, data: value <= data[0],
    "between": lambda value, result: result[0] <= value <= result[-1],
    "greaterthan": lambda value, content: value > content[0],
    "greaterthanorequal": lambda value, entry: value >= entry[0],
}


def collection(
    call: ReceivedCall, records: Iterable[Record], filters: Iterable[str]
) -> CannedResponse:
    """Return the part of a collection a v3 request asks for.

    Args:
        call: The request.
        records: All records.
        filters: Names of the query parameters that filter.
    """
    matching = [record for record in records if _passes(call, record, filters)]
    matching = _sorted(call, matching)
    start, size = _paging(call)
    fields = _fields(call.text("fields"))
    items = [_selected(item, fields) for item in matching[start : start + size]]
    data: dict[str, Any] = {"items": items}
    if "collection.count" in fields or not fields:
        data["count"] = len(matching)
    return CannedResponse(
        200, {"data": data}, assumption=None if fields else "default-fields"
    )


def selected(call: ReceivedCall, record: Record) -> Record:
    """Return the members of a record a request asks for; all by default."""
    return _selected(record, _fields(call.text("fields")))


def _passes(call: ReceivedCall, record: Record, filters: Iterable[str]) -> bool:
    return all(
        _compare(_value(record, name), call.text(name))
        for name in filters
        if name in call.sent.query
    )


def _value(record: Record, name: str) -> Any:
    """Return a member; a dotted name reaches into a list of objects."""
    head, _, tail = name.partition(".")
    value = record.get(head)
    if not tail:
        return value
    return [item.get(tail) for item in value or []]


def _compare(value: Any, condition: str) -> bool:
    if condition == "null":
        return value is None
    if isinstance(value, list):
        return any(_compare(item, condition) for item in value)
    word, *rest = condition.split(",")
    text = "" if value is None else str(value)
    if word.lower() in _COMPARATORS and rest:
        return value is not None and _COMPARATORS[word.lower()](text, rest)
    return text in [word, *rest]


def _sorted(call: ReceivedCall, records: list[Record]) -> list[Record]:
    words = [word for word in call.text("orderBy").split(",") if word]
    # The last pair sorts first: sorting is stable.
    for name, direction in reversed(list(zip(words[::2], words[1::2], strict=False))):
        member = _member(records, name)
        descending = direction.lower() == "desc"
        records = ordered(records, member, descending=descending)
    return records


def _member(records: list[Record], name: str) -> str:
    """Return the member meant by a name, whose case does not matter."""
    members = {key.lower(): key for key in (records[0] if records else {})}
    spelled = members.get(name.lower(), name)
    return spelled if not _nested(records, spelled) else "id"


def _nested(records: list[Record], member: str) -> bool:
    return any(isinstance(record.get(member), dict | list) for record in records)


def _paging(call: ReceivedCall) -> tuple[int, int]:
    text = call.text("paging") or f"0,{LARGEST_PAGE}"
    if not re.fullmatch(r"[0-9]{1,9},[0-9]{1,9}", text):
        message = "paging must be offset,limit"
        raise RefusalError(problem(call.sent.path, 400, message, "bad-paging"))
    start, size = map(int, text.split(","))
    return start, min(size, LARGEST_PAGE)


def _fields(text: str) -> list[str]:
    """Return the top-level names of ``id,owner[id,name]``, in lower case."""
    return [
        part.lower() for part in re.sub(r"\[[^\]]*\]?", "", text).split(",") if part
    ]


def _selected(record: Record, fields: list[str]) -> Record:
    wanted = [name for name in fields if name != "collection.count"]
    if not wanted:
        return record
    return {name: value for name, value in record.items() if name.lower() in wanted}
