"""One kind of change, an edit of the example document, and ways to write both."""

from __future__ import annotations

from typing import Any

import attrs

LIST = "paths|/orders|get"
CREATE = "paths|/orders|post"
CANCEL = "paths|/orders/{id}/cancel|post"
GET = "paths|/orders/{id}|get"
DELETE = "paths|/orders/{id}|delete"
ANSWER = "components|schemas|Order"
SENT = "components|schemas|NewOrder"
STATE = f"{LIST}|parameters|1|schema"
WORD = f"{LIST}|parameters|2|schema"
FIELDS = "properties"


@attrs.frozen
class Case:
    """One kind of change, our promise, and an edit of the example document."""

    kind: str
    breaking: bool
    edits: dict[str, Any]
    #: Changes that necessarily come with it.
    beside: tuple[str, ...] = ()


def breaks(kind: str, *beside: str) -> Any:
    return lambda edits: Case(kind, True, edits, beside)


def fits(kind: str, *beside: str) -> Any:
    return lambda edits: Case(kind, False, edits, beside)


def required(schema: str, *names: str) -> dict[str, Any]:
    return {f"{schema}|required": list(names)}


def parameter(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string"}, **more}


def field(schema: str, name: str, key: str) -> str:
    return f"{schema}|{FIELDS}|{name}|{key}"
