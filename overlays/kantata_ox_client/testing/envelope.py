"""Responses of Kantata OX: ordered results beside records indexed by id.

Sources: developer.kantata.com (paging, include, only, optional_fields) and the vendor's
open-source library Brainstem for what the reference leaves out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.testing.filtering import Record, page_count
from .._runtime.testing.messages import CannedResponse, ReceivedCall
from .links import LINKS, OPTIONAL, Link
from .state import Account

_PAGE, _LARGEST = 20, 200


def listed(
    call: ReceivedCall, account: Account, key: str, records: Sequence[Record]
) -> CannedResponse:
    """Return the page of a list that a request asks for."""
    if only := _only(call):
        records = [record for record in records if record["id"] in only]
        return envelope(call, account, key, records)
    if "limit" in call.sent.query and "offset" in call.sent.query:
        start, size = max(0, _whole(call, "offset")), _whole(call, "limit")
        shown = records[start : start + min(max(size, 1), _LARGEST)]
        return envelope(call, account, key, shown, len(records))
    size = _whole(call, "per_page", _PAGE)
    size = _PAGE if size < 1 else min(size, _LARGEST)
    number = max(1, _whole(call, "page", 1))
    shown = records[(number - 1) * size : number * size]
    return envelope(call, account, key, shown, len(records), number, size)


def envelope(
    call: ReceivedCall,
    account: Account,
    key: str,
    results: Sequence[Record],
    count: int | None = None,
    number: int = 1,
    size: int = _PAGE,
) -> CannedResponse:
    """Return results with the records a request wants included."""
    count = len(results) if count is None else count
    asked = _asked(call, key)
    fields = set(call.text("optional_fields").replace(" ", "").split(","))
    body: dict[str, Any] = {
        "count": count,
        "results": [{"key": key, "id": result["id"]} for result in results],
        key: {
            result["id"]: _result(account, key, result, asked, fields)
            for result in results
        },
        "meta": _meta(count, number, size),
    }
    for link in asked.values():
        _include(body, account, key, results, link)
    # The index is not an order: only ``results`` is one.
    body[key] = dict(sorted(body[key].items(), key=lambda item: int(item[0])))
    return CannedResponse(200, body)


def _meta(count: int, number: int, size: int) -> dict[str, int]:
    pages = page_count(count, size)
    return {
        "count": count,
        "page_count": pages,
        "page_number": number if pages else 0,
        "page_size": size,
    }


def _include(
    body: dict[str, Any],
    account: Account,
    key: str,
    results: Sequence[Record],
    link: Link,
) -> None:
    if link.target:
        body.setdefault(link.target, {})
    for record in results:
        for target, id in _targets(account, key, record, link):
            entry = account.records(_stored(target)).get(id)
            if entry is not None:
                shown = body.setdefault(target, {})
                # A result keeps its richer form when it is also included.
                shown.setdefault(id, _included(_stored(target), entry))


def _targets(
    account: Account, key: str, record: Record, link: Link
) -> list[tuple[str, str]]:
    value = account.pointer(key, record, link)
    if value is None:
        return []
    if isinstance(value, Mapping):
        return [(value["key"], value["id"])]
    ids = value if link.many else [value]
    return [(link.target, id) for id in ids]


def _stored(target: str) -> str:
    # External references name timesheet submissions after their class.
    return "timesheet_submissions" if target == "submissions" else target


def _result(
    account: Account,
    key: str,
    record: Record,
    asked: Mapping[str, Link],
    fields: set[str],
) -> Record:
    shown = _included(key, record)
    for link in asked.values():
        value = account.pointer(key, record, link)
        shown[link.pointer] = [] if link.many and value is None else value
    for name in OPTIONAL.get(key, frozenset()) & fields:
        shown[name] = record.get(name)
    return shown


def _included(key: str, record: Record) -> Record:
    """Return a record without the pointers that have to be asked for."""
    hidden = {link.pointer for link in LINKS.get(key, {}).values() if not link.free}
    hidden |= OPTIONAL.get(key, frozenset())
    return {name: value for name, value in record.items() if name not in hidden}


def _asked(call: ReceivedCall, key: str) -> dict[str, Link]:
    """Return the known names of ``include``; the server does not trim, nor complain."""
    known = LINKS.get(key, {})
    return {n: known[n] for n in call.text("include").split(",") if n in known}


def _only(call: ReceivedCall) -> list[str]:
    """Return the ids of ``only``; a blank value is not a filter."""
    if not call.text("only"):
        return []
    return [part for part in call.text("only").split(",") if part.isdigit()] or ["-"]


def _whole(call: ReceivedCall, name: str, default: int = 0) -> int:
    try:
        return int(call.text(name) or default)
    except ValueError:
        return default
