"""Checking a JSON body against the document before it is sent.

The table comes from the document (``codegen/surface/request_checks.py``). Everything
wrong is told at once: who corrects one field after the other sends many requests.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from importlib import resources
from typing import Any

from ..base.errors import InvalidRequestError
from ..base.operation import Call

Problem = tuple[str, str]
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_BRANCHES = ("anyOf", "oneOf")


class BodyValidator:
    """Refuses calls whose body the document does not allow.

    Args:
        package: Import name of the generated package with ``request_bodies.json``.
    """

    def __init__(self, package: str) -> None:
        self._package = package

    def __call__(self, call: Call) -> None:
        """Check one call.

        Raises:
            InvalidRequestError: Naming every problem; ``fields`` has them by field.
        """
        operation, body = call.operation, call.request.get("json")
        if operation.method in ("GET", "HEAD") or body is None:
            return
        schema = self._table["bodies"].get(f"{operation.method} {operation.path}")
        if schema is not None:
            refuse(operation.name, list(self._problems(body, schema, "")))

    @cached_property
    def _table(self) -> Mapping[str, Any]:
        place = resources.files(self._package).joinpath("request_bodies.json")
        table: Mapping[str, Any] = json.loads(place.read_text("utf-8"))
        return table

    def _problems(self, value: Any, schema: Any, at: str) -> Iterator[Problem]:
        schema = self._resolved(schema)
        if value is None:
            if not self._allows_null(schema):
                yield at, "must not be null"
            return
        for part in schema.get("allOf", ()):
            yield from self._problems(value, part, at)
        for key in _BRANCHES:
            if key in schema:
                yield from self._branch_problems(value, schema[key], at)
        yield from self._typed_problems(value, schema, at)

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in schema:
            schema = self._table["schemas"][schema["$ref"].rpartition("/")[2]]
        return schema

    def _allows_null(self, schema: Mapping[str, Any]) -> bool:
        schema = self._resolved(schema)
        if schema.get("nullable") or "null" in _types(schema):
            return True
        for key in _BRANCHES:
            if key in schema:
                return any(self._allows_null(item) for item in schema[key])
        return not schema.get("type") and all(
            self._allows_null(item) for item in schema.get("allOf", ())
        )

    def _branch_problems(
        self, value: Any, branches: list[Any], at: str
    ) -> Iterator[Problem]:
        marked = [branch for branch in branches if self._may_be(value, branch)]
        problems = [list(self._problems(value, b, at)) for b in marked or branches]
        if all(problems):
            # The branch with the fewest problems is most likely the one meant.
            yield from min(problems, key=len)

    def _may_be(self, value: Any, branch: Any) -> bool:
        """Return whether neither type nor a word of an object names another branch."""
        schema = self._resolved(branch)
        kinds = [name for name in _types(schema) if name in _KINDS]
        if kinds and not any(_KINDS[name][0](value) for name in kinds):
            return False
        members = schema.get("properties", {})
        return not isinstance(value, Mapping) or all(
            value.get(name, word) == word
            for name, schema in members.items()
            for word in _only_words(self._resolved(schema))
        )

    def _typed_problems(
        self, value: Any, schema: Mapping[str, Any], at: str
    ) -> Iterator[Problem]:
        kinds = [name for name in _types(schema) if name in _KINDS]
        if kinds and not any(_KINDS[name][0](value) for name in kinds):
            yield at, f"must be {_KINDS[kinds[0]][1]}, not {_type_name(value)}"
        elif isinstance(value, str):
            yield from ((at, text) for text in _text_problems(value, schema))
        elif isinstance(value, Mapping):
            yield from self._member_problems(value, schema, at)
        elif isinstance(value, (list, tuple)):
            yield from self._item_problems(value, schema, at)
        elif _is_number(value):
            yield from ((at, text) for text in _range_problems(value, schema))

    def _member_problems(
        self, value: Mapping[str, Any], schema: Mapping[str, Any], at: str
    ) -> Iterator[Problem]:
        prefix = f"{at}." if at else ""
        for name in schema.get("required", ()):
            if name not in value:
                yield f"{prefix}{name}", "is required"
        for name in schema.get("readOnly", ()):
            if name in value:
                yield f"{prefix}{name}", "is read-only"
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                yield from self._problems(value[name], inner, f"{prefix}{name}")

    def _item_problems(
        self, value: list[Any] | tuple[Any, ...], schema: Mapping[str, Any], at: str
    ) -> Iterator[Problem]:
        yield from (
            (at, text) for text in _size_problems(len(value), schema, "Items", "items")
        )
        for index, item in enumerate(value):
            yield from self._problems(item, schema.get("items", {}), f"{at}[{index}]")


def refuse(name: str, problems: list[Problem]) -> None:
    """Raise an error that lists the problems of a body, if there are any.

    Raises:
        InvalidRequestError: Naming every problem; ``fields`` has them by field.
    """
    if not problems:
        return
    fields: dict[str, list[str]] = {}
    for at, text in problems:
        fields.setdefault(at or "body", []).append(text)
    listed = "; ".join(f"{_path(at)} {', '.join(v)}" for at, v in fields.items())
    raise InvalidRequestError(f"{name}: {listed}", fields=fields)


def _path(at: str) -> str:
    return at if at == "body" else f"${at}" if at.startswith("[") else f"$.{at}"


def _types(schema: Mapping[str, Any]) -> list[str]:
    kinds = schema.get("type", [])
    return [kinds] if isinstance(kinds, str) else list(kinds)


def _only_words(schema: Mapping[str, Any]) -> list[Any]:
    words = schema.get("enum", [schema["const"]] if "const" in schema else [])
    return words if len(words) == 1 else []


def _is_number(value: Any) -> bool:
    is_number = isinstance(value, (int, float, Decimal))
    return is_number and not isinstance(value, bool)


def _is_whole(value: Any) -> bool:
    if isinstance(value, Decimal):
        return value.is_finite() and value == value.to_integral_value()
    return isinstance(value, int) and not isinstance(value, bool)


_KINDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "string": (lambda value: isinstance(value, str), "text"),
    "boolean": (lambda value: isinstance(value, bool), "true or false"),
    "integer": (_is_whole, "a whole number"),
    "number": (_is_number, "a number"),
    "array": (lambda value: isinstance(value, (list, tuple)), "a list"),
    "object": (lambda value: isinstance(value, Mapping), "an object"),
}


def _type_name(value: Any) -> str:
    return "text" if isinstance(value, str) else type(value).__name__


def _text_problems(value: str, schema: Mapping[str, Any]) -> Iterator[str]:
    yield from _size_problems(len(value), schema, "Length", "characters")
    wanted = schema.get("format")
    if wanted == "date" and not _reads_as(value, date):
        yield "must be a date such as 2024-05-06"
    if wanted == "date-time" and not _reads_as(value, datetime):
        yield "must be a moment such as 2024-05-06T08:00:00Z"


def _reads_as(value: str, kind: type[date]) -> bool:
    # `fromisoformat` also reads weeks and dates without hyphens.
    if not _DATE.match(value) or (kind is date and len(value) != 10):
        return False
    try:
        kind.fromisoformat(value)
    except ValueError:
        return False
    return True


def _size_problems(
    size: int, schema: Mapping[str, Any], what: str, unit: str
) -> Iterator[str]:
    least, most = schema.get(f"min{what}"), schema.get(f"max{what}")
    if least is not None and size < least:
        yield f"must have at least {least} {unit}, not {size}"
    if most is not None and size > most:
        yield f"must have at most {most} {unit}, not {size}"


def _range_problems(value: float | Decimal, schema: Mapping[str, Any]) -> Iterator[str]:
    if not isinstance(value, int) and not math.isfinite(value):
        yield "must be a finite number"
        return
    if (least := schema.get("minimum")) is not None and value < least:
        yield f"must be at least {least}"
    if (most := schema.get("maximum")) is not None and value > most:
        yield f"must be at most {most}"
