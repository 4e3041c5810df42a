"""Filters, order and cursor paging of Monite's lists."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from typing import Any

from .._runtime.testing.filtering import Record, matches_filter, ordered
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError

_STEERING = frozenset({"order", "limit", "pagination_token", "sort"})
_LIST_MEMBERS = {"user_id": "user_ids", "role_id": "role_ids"}


def page(call: ReceivedCall, records: Iterable[Record]) -> CannedResponse:
    """Return one page of a list.

    A token holds the position and the query of the first request, because the vendor
    ignores every other parameter beside it (page "Pagination, sorting, filtering").
    """
    query, start = dict(call.sent.query), 0
    if token := call.text("pagination_token"):
        query, start = _opened(token)
    matching = _sorted(query, [record for record in records if _passes(record, query)])
    size = int(query.get("limit", ["100"])[-1])
    end = start + size
    following = _sealed(query, end) if end < len(matching) else None
    before = _sealed(query, max(0, start - size)) if start else None
    body = {
        "data": matching[start:end],
        "next_pagination_token": following,
        "prev_pagination_token": before,
    }
    return CannedResponse(200, body)


def _passes(record: Record, query: dict[str, list[str]]) -> bool:
    return all(
        _matches(record, name, values)
        for name, values in query.items()
        if name not in _STEERING
    )


def _matches(record: Record, name: str, values: list[str]) -> bool:
    if member := _LIST_MEMBERS.get(name):
        return values[-1] in record.get(member, [])
    return matches_filter(record, name, values)


def _sorted(query: dict[str, list[str]], records: list[Record]) -> list[Record]:
    member = query.get("sort", ["created_at"])[-1]
    descending = query.get("order", ["asc"])[-1] == "desc"
    return ordered(records, member, descending=descending)


def _sealed(query: dict[str, list[str]], start: int) -> str:
    text = json.dumps([query, start], separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode()


def _opened(token: str) -> tuple[dict[str, Any], int]:
    try:
        query, start = json.loads(base64.urlsafe_b64decode(token.encode("ascii")))
        return dict(query), int(start)
    except (ValueError, TypeError):
        problem = {
            "loc": ["query", "pagination_token"],
            "msg": "unknown token",
            "type": "value_error",
        }
        response = CannedResponse(
            422, {"detail": [problem]}, assumption="bad-pagination-token"
        )
        raise RefusalError(response) from None
