"""The schemas of a document, resolved and joined, as the engine needs them."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from ..formats import FORMATS

Schema = Mapping[str, Any]

_DOCUMENT = "urn:document"
_CHECKS = {name: (check, ()) for name, check in FORMATS.items()}
_PARTS = ("allOf", "oneOf", "anyOf")
_JOINED = frozenset({*_PARTS, "$ref"})


class Schemas:
    """Reads the schemas of one document.

    Args:
        document: The OpenAPI document, 3.0 or 3.1.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        modern = str(document["openapi"]).startswith("3.1")
        self._validator: Any = OAS31Validator if modern else OAS30ReadValidator
        known = oas31_format_checker if modern else oas30_format_checker
        self._formats = copy.copy(known)
        self._formats.checkers = {**known.checkers, **_CHECKS}
        resource = Resource.from_contents(dict(document), DRAFT202012)
        self._registry = Registry().with_resource(_DOCUMENT, resource)
        self._checks: dict[int, tuple[Any, Any]] = {}
        self._branches: dict[int, tuple[Any, list[Schema]]] = {}

    def resolved(self, schema: Any) -> Schema:
        """Return a schema without the reference it may be."""
        while isinstance(schema, Mapping) and "$ref" in schema:
            node: Any = self._document
            for token in schema["$ref"].removeprefix("#/").split("/"):
                node = node[token.replace("~1", "/").replace("~0", "~")]
            schema = node
        return schema if isinstance(schema, Mapping) else {}

    def fits(self, schema: Any, value: Any) -> bool:
        """Tell whether a value is valid by a schema."""
        if not schema or schema is True:
            return True
        known = self._checks.get(id(schema))
        if known is None:
            absolute = _absolute(schema)
            check = self._validator(
                absolute, registry=self._registry, format_checker=self._formats
            )
            # The schema is kept beside, so that its identity is not used again.
            known = self._checks[id(schema)] = schema, check
        return bool(known[1].is_valid(value))

    def kinds(self, schema: Any) -> list[str]:
        """Return the types a schema allows, without null."""
        kind = self.resolved(schema).get("type")
        listed = kind if isinstance(kind, list) else [kind] if kind else []
        return [item for item in listed if item != "null"]

    def all_kinds(self, schema: Any) -> set[str]:
        """Return the types that a schema or a part of it names, without null."""
        resolved = self.resolved(schema)
        parts = (item for word in _PARTS for item in resolved.get(word, ()))
        return {*self.kinds(resolved)}.union(*map(self.all_kinds, parts))

    def branches(self, schema: Any) -> list[Schema]:
        """Return the plain objects that a schema may stand for, references joined.

        Each has ``properties`` and ``required`` of all parts; what a discriminator
        demands is the only word of its member.
        """
        known = self._branches.get(id(schema))
        if known is None:
            known = self._branches[id(schema)] = schema, list(self._joined(schema))
        return known[1]

    def properties(self, schema: Any) -> dict[str, Any]:
        """Return the members that a schema knows, over all its branches."""
        return {
            name: inner
            for branch in reversed(self.branches(schema))
            for name, inner in branch["properties"].items()
        }

    def _joined(self, schema: Any, depth: int = 0) -> Iterator[Schema]:
        schema = self.resolved(schema)
        if depth > 8:
            return
        own = {name: item for name, item in schema.items() if name not in _JOINED}
        parts = [_with_members(own)]
        for part in schema.get("allOf", ()):
            inner = list(self._joined(part, depth + 1))
            parts = [_union(part, other) for part in parts for other in inner] or parts
        if choices := self._choices(schema, depth):
            parts = [_union(part, other) for part in parts for other in choices]
        yield from parts

    def _choices(self, schema: Schema, depth: int) -> list[Schema]:
        parts = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        words = self._words(schema)
        return [
            _union(branch, words.get(part.get("$ref", ""), {}))
            for part in parts
            for branch in self._joined(part, depth + 1)
            if "object" in branch.get("type", ()) or branch["properties"]
        ]

    def _words(self, schema: Schema) -> dict[str, Schema]:
        discriminator = schema.get("discriminator", {})
        name = discriminator.get("propertyName")
        return {
            target: {"properties": {name: {"enum": [word]}}, "required": [name]}
            for word, target in discriminator.get("mapping", {}).items()
        }


def _with_members(schema: Schema) -> Schema:
    empty: dict[str, Any] = {"properties": {}, "required": []}
    return {**empty, **schema}


def _union(one: Schema, other: Schema) -> Schema:
    return {
        **one,
        **other,
        "properties": {**one["properties"], **other.get("properties", {})},
        "required": list(dict.fromkeys([*one["required"], *other.get("required", ())])),
    }


def _absolute(node: Any) -> Any:
    """Return a schema whose references name the document they lead into."""
    if isinstance(node, list):
        return [_absolute(item) for item in node]
    if not isinstance(node, Mapping):
        return node
    return {
        name: _DOCUMENT + item if name == "$ref" else _absolute(item)
        for name, item in node.items()
    }
