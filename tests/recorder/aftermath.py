"""What a scenario changed at a vendor, with the ids, and the call that undoes it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from .operations import operation_names, operation_of
from .stand_ins import SECRETS
from .vendors import Kit

_READS = ("GET", "HEAD", "OPTIONS")
#: What an id looks like; anything else may be a person or a token, and is not shown.
_ID = re.compile(r"\d{1,9}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_HIDDEN = "an id that is not shown"
_MOST = 5


def changes(kit: Kit, raw: Iterable[tuple[Any, Mapping[str, Any]]]) -> list[str]:
    """Return a line for each request that changed something, or may have.

    Args:
        kit: The vendor.
        raw: Requests and responses as recorded, before any cleaning.
    """
    writes = [item for item in raw if item[0].method not in _READS]
    lines = [_line(kit, request, response) for request, response in writes]
    return [line for line in lines if line]


def _line(kit: Kit, request: Any, response: Mapping[str, Any]) -> str:
    status, body = response["status"]["code"], _json(response["body"]["string"])
    if 400 <= status < 500 or (isinstance(body, dict) and SECRETS & set(body)):
        return ""
    name = operation_of(kit, request.method, request.uri)
    if name is None:
        return f"{request.method} at a path that the document lacks (status {status})"
    ids = list(dict.fromkeys([*_of_path(kit, name, request.uri), *_of_body(body)]))
    shown = ", ".join(item if _ID.fullmatch(item) else _HIDDEN for item in ids[:_MOST])
    return f"{name} (status {status}), ids {shown or 'unknown'}: {_undo(kit, name)}"


def _undo(kit: Kit, name: str) -> str:
    method, _, path = name.partition(" ")
    if method == "DELETE":
        return "the document names no call that brings it back"
    one = re.compile(re.escape(f"DELETE {path.rstrip('/')}") + r"(/\{[^}/]+\})?/?")
    if method == "POST":
        for item in operation_names(kit):
            if one.fullmatch(item):
                return f"undo it with {item}"
    return "the document names no call that undoes it; look at it in the account"


def _of_path(kit: Kit, name: str, address: str) -> Iterator[str]:
    """Yield what stands in the variable parts of an operation's path."""
    template = name.partition(" ")[2].split("/")
    path = urlsplit(address).path.removeprefix(kit.base_path).split("/")
    for part, value in zip(template, path, strict=True):
        if "{" in part:
            yield unquote(value)


def _of_body(body: Any) -> Iterator[str]:
    """Yield the ids of the records in a response: one, a list, or results of a list."""
    if isinstance(body, dict):
        if isinstance(body.get("id"), str | int):
            yield str(body["id"])
        body = body.get("results")
    for item in body if isinstance(body, list) else []:
        if isinstance(item, dict) and isinstance(item.get("id"), str | int):
            yield str(item["id"])


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None
