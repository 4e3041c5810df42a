"""Where schemas are in a document, and what a schema says of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from .pointers import below
from .walk import METHODS, Document, resolve

PREFIX = "#/components/schemas/"
#: Keywords that say what a value is; every other keyword is about its meaning.
STRUCTURAL_KEYWORDS = {
    "$ref", "type", "properties", "items", "enum", "const", "allOf", "anyOf", "oneOf",
    "additionalProperties", "required", "prefixItems", "nullable",
}  # fmt: skip

_BY_NAME = ("properties", "patternProperties", "dependentSchemas", "$defs")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalProperties", "not", "contains", "propertyNames")
_HOLDERS = frozenset((*_BY_NAME, *_LISTS, *_SINGLE))
_OPERATION_PARTS = ("parameters", "requestBodies", "responses", "headers")


@attrs.define
class SchemaLocation:
    """One position of a schema: ``holder[key]``, so that a rule can replace it.

    ``name`` is what a class for this position is called after; ``media`` is the media
    type when the schema is the whole of a request or response.
    """

    pointer: str
    holder: Any
    key: Any
    media: str = ""

    @property
    def schema(self) -> Any:
        """The schema that is there now."""
        return self.holder[self.key]

    @schema.setter
    def schema(self, value: Any) -> None:
        self.holder[self.key] = value


def schema_places(document: Document) -> Iterator[SchemaLocation]:
    """Yield every position that holds a schema object, outer ones first."""
    for place in roots(document):
        yield from within(place)


def roots(document: Document) -> Iterator[SchemaLocation]:
    """Yield the outermost schemas of components, parameters, bodies and responses."""
    components = document.get("components") or {}
    schemas = components.get("schemas") or {}
    for name in list(schemas):
        yield SchemaLocation(f"{PREFIX}{name}", schemas, name)
    for part in _OPERATION_PARTS:
        for name, node in (components.get(part) or {}).items():
            yield from _of_node(node, f"#/components/{part}/{name}")
    for path, item in (document.get("paths") or {}).items():
        if not path.startswith("/"):  # a member of the vendor's own
            continue
        pointer = below("#/paths", path)
        yield from _of_list(item.get("parameters"), f"{pointer}/parameters")
        for method in METHODS:
            if method in item:
                yield from of_operation(item[method], f"{pointer}/{method}")


def of_operation(operation: Document, pointer: str) -> Iterator[SchemaLocation]:
    """Yield the outermost schemas written in an operation itself."""
    yield from _of_list(operation.get("parameters"), f"{pointer}/parameters")
    yield from _of_node(operation.get("requestBody"), f"{pointer}/requestBody")
    for status, response in (operation.get("responses") or {}).items():
        yield from _of_node(response, f"{pointer}/responses/{status}")


def _of_list(nodes: Any, pointer: str) -> Iterator[SchemaLocation]:
    for index, node in enumerate(nodes or ()):
        yield from _of_node(node, f"{pointer}/{index}")


def _of_node(node: Any, pointer: str) -> Iterator[SchemaLocation]:
    if not isinstance(node, dict) or "$ref" in node:
        return
    if isinstance(node.get("schema"), dict):
        yield SchemaLocation(f"{pointer}/schema", node, "schema")
    for media, described in (node.get("content") or {}).items():
        if isinstance(described, dict) and isinstance(described.get("schema"), dict):
            where = below(pointer, "content", media, "schema")
            yield SchemaLocation(where, described, "schema", media)
    for name, header in (node.get("headers") or {}).items():
        yield from _of_node(header, f"{pointer}/headers/{name}")


def within(place: SchemaLocation) -> Iterator[SchemaLocation]:
    """Yield ``place`` and every schema position inside it, outer ones first."""
    yield place
    for inner in children(place):
        yield from within(inner)


def children(place: SchemaLocation) -> Iterator[SchemaLocation]:
    """Yield the schema positions directly inside ``place``."""
    schema = place.schema
    if not isinstance(schema, dict) or _HOLDERS.isdisjoint(schema):
        return
    for key in _BY_NAME:
        for name in list(schema.get(key) or ()):
            yield SchemaLocation(f"{place.pointer}/{key}/{name}", schema[key], name)
    for key in _LISTS:
        for index in range(len(schema.get(key) or ())):
            yield SchemaLocation(f"{place.pointer}/{key}/{index}", schema[key], index)
    for key in _SINGLE:
        if isinstance(schema.get(key), dict):
            yield SchemaLocation(f"{place.pointer}/{key}", schema, key)


def schemas_of(document: Document) -> Document:
    """The component schemas, an empty mapping put in place when there are none."""
    schemas: Document = document.setdefault("components", {}).setdefault("schemas", {})
    return schemas


def parameters_of(document: Document) -> Iterator[tuple[str, Document]]:
    """Yield every parameter object with its JSON pointer."""
    components = (document.get("components") or {}).get("parameters") or {}
    for name, node in components.items():
        if "$ref" not in node:
            yield f"#/components/parameters/{name}", node
    for path, item in document["paths"].items():
        pointer = below("#/paths", path)
        holders = [(pointer, item)]
        holders += [(f"{pointer}/{m}", item[m]) for m in METHODS if m in item]
        for where, holder in holders:
            for index, node in enumerate(holder.get("parameters") or ()):
                if "$ref" not in node:
                    yield f"{where}/parameters/{index}", node


def parameters_for(document: Document, path: str, operation: Document) -> list[Any]:
    """The parameters of an operation, those of its path included, each resolved."""
    shared = document["paths"][path].get("parameters") or ()
    own = [resolve(document, node) for node in operation.get("parameters") or ()]
    declared = {(node.get("name"), node.get("in")) for node in own}
    inherited = [resolve(document, node) for node in shared]
    return own + [n for n in inherited if (n.get("name"), n.get("in")) not in declared]


def as_list(value: Any) -> list[Any]:
    """``value`` as a list: none for ``None``, itself when it is one."""
    return value if isinstance(value, list) else [] if value is None else [value]


def ref_to(name: str) -> Document:
    """A reference to the component schema ``name``."""
    return {"$ref": f"{PREFIX}{name}"}


def ref_name(schema: Any) -> str | None:
    """The component schema that ``schema`` refers to, if it is such a reference."""
    pointer = schema.get("$ref") if isinstance(schema, dict) else None
    if isinstance(pointer, str) and pointer.startswith(PREFIX):
        return pointer.removeprefix(PREFIX).replace("~1", "/").replace("~0", "~")
    return None


def redirect(node: Any, renamed: Mapping[str, str]) -> None:
    """Let ``node``, a reference or a discriminator, point to schemas' new names."""
    name = ref_name(node)
    if name is not None and name in renamed:
        node["$ref"] = f"{PREFIX}{renamed[name]}"
    discriminator = node.get("discriminator") if isinstance(node, dict) else None
    mapping = (
        (discriminator.get("mapping") or {}) if isinstance(discriminator, dict) else {}
    )
    for word, goal in mapping.items():
        old = str(goal).rsplit("/", 1)[-1]
        if old in renamed:
            mapping[word] = f"{PREFIX}{renamed[old]}"


def members(document: Document, schema: Any, seen: frozenset[str] = frozenset()) -> Any:
    """The properties of an object schema by name, those of its ``allOf`` included."""
    properties: dict[str, Any] = {}
    for part in _all_parts(document, schema, seen):
        properties.update(part.get("properties") or {})
    return properties


def required(document: Document, schema: Any) -> set[str]:
    """The names an object schema requires, those of its ``allOf`` included."""
    parts = _all_parts(document, schema, frozenset())
    return {name for part in parts for name in part.get("required") or ()}


def _all_parts(document: Document, schema: Any, seen: frozenset[str]) -> Iterator[Any]:
    if not isinstance(schema, dict):
        return
    name = ref_name(schema)
    if name is not None:
        if name not in seen:
            inner = schemas_of(document).get(name)
            yield from _all_parts(document, inner, seen | {name})
        return
    for part in schema.get("allOf") or ():
        yield from _all_parts(document, part, seen)
    yield schema
