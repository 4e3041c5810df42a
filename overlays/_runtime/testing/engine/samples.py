"""Values that a schema describes, as short as it allows and the same each time."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any, ClassVar

from .schemas import Schema, Schemas

_DEPTH = 6
_TEXTS: Mapping[str, str] = {
    "date": "2024-06-03",
    "date-time": "2024-06-03T08:00:00Z",
    "time": "08:00:00",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "uri": "https://files.example.test/1",
    "email": "person@example.test",
    "timespan": "07:30:00",
    "byte": "AAAA",
}
#: Tried in this order where a schema has a pattern.
_CANDIDATES = (
    "example",
    "EXAMPLE",
    "USD",
    "US",
    "1",
    "12",
    "123456789",
    "1.0",
    "2024-06-03",
    "08:00",
    "PT8H",
    "#ffffff",
    "https://files.example.test/1",
    "person@example.test",
)


class Samples:
    """Makes values by the schemas of a document.

    Args:
        schemas: The schemas.

    Attributes:
        MOMENT: The moment that stands for any.
    """

    MOMENT: ClassVar[str] = _TEXTS["date-time"]

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._whole: dict[int, tuple[Any, Any]] = {}

    def whole(self, schema: Any) -> Any:
        """Return what `value` returns, from memory when it is asked for again.

        Args:
            schema: A schema of the document.
        """
        if id(schema) not in self._whole:
            # The schema is kept beside, so that its identity is not used again.
            self._whole[id(schema)] = schema, self.value(schema)
        return copy.deepcopy(self._whole[id(schema)][1])

    def value(self, schema: Any, depth: int = 0) -> Any:
        """Return a value that is valid by a schema.

        Args:
            schema: The schema.
            depth: How deep the value lies in another one.
        """
        resolved = self._schemas.resolved(schema)
        for fixed in _fixed(resolved):
            if self._schemas.fits(schema, fixed):
                return fixed
        choices = [*resolved.get("oneOf", ()), *resolved.get("anyOf", ())]
        if choices and not self._schemas.properties(resolved):
            return self._chosen(resolved, choices, depth)
        return self._typed(resolved, depth)

    def members(self, branch: Schema, depth: int = 0) -> dict[str, Any]:
        """Return an object of a branch: its required members, or all if none is."""
        names = branch["required"] or (branch["properties"] if depth < 2 else ())
        return {
            name: self._member(branch["properties"].get(name, {}), depth)
            for name in names
        }

    def _member(self, schema: Any, depth: int) -> Any:
        # A value that the vendor may leave empty is empty until somebody sets it.
        if self._schemas.fits(schema, None) and schema:
            return None
        return self.value(schema, depth + 1)

    def _chosen(self, schema: Schema, choices: list[Any], depth: int) -> Any:
        values = (self.value(choice, depth + 1) for choice in choices)
        return next((v for v in values if self._schemas.fits(schema, v)), None)

    def _typed(self, schema: Schema, depth: int) -> Any:
        kind = next(iter(self._schemas.kinds(schema)), "")
        if kind == "array":
            wanted = schema.get("minItems", 0) if depth < _DEPTH else 0
            return [self.value(schema.get("items", {}), depth + 1)] * wanted
        if kind in ("integer", "number"):
            return _number(schema)
        if kind in ("string", "boolean"):
            return _text(schema) if kind == "string" else False
        if len(schema.get("allOf", ())) == 1 and "properties" not in schema:
            return self.value(schema["allOf"][0], depth)
        return self._object(schema, depth)

    def _object(self, schema: Schema, depth: int) -> Any:
        branches = self._schemas.branches(schema)
        for branch in branches:
            members = self.members(branch, depth)
            if len(branches) == 1 or self._schemas.fits(schema, members):
                return members
        return self.members(branches[0], depth) if branches else {}


def _fixed(schema: Schema) -> list[Any]:
    """Return the values that a schema names, the default first."""
    named = [schema.get("default"), *schema.get("enum", ())]
    constant = [schema["const"]] if "const" in schema else []
    return [*constant, *(item for item in named if item is not None)]


def _number(schema: Schema) -> int | float:
    least: Any = schema.get("minimum", schema.get("exclusiveMinimum", 0))
    least = 0 if isinstance(least, bool) else max(least, 0)
    above: Any = schema.get("exclusiveMinimum", False)
    most: Any = schema.get("maximum")
    # In 3.0 it is a flag beside the limit, in 3.1 the limit itself.
    number: int | float = least if above is False else least + 1
    return number if most is None else min(number, most)


def _text(schema: Schema) -> str:
    if pattern := schema.get("pattern"):
        for candidate in _CANDIDATES:
            if re.search(pattern, candidate) and _in_limits(schema, candidate):
                return candidate
    text = _TEXTS.get(schema.get("format", ""), "example")
    text = text.ljust(schema.get("minLength", 0), "x")
    return text[: schema.get("maxLength", len(text))]


def _in_limits(schema: Schema, text: str) -> bool:
    least: int = schema.get("minLength", 0)
    most: int = schema.get("maxLength", len(text))
    return least <= len(text) <= most
