"""Rules about references: each leads to a component, and every path is there itself."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ..names import pascal
from ..openapi.pointers import below
from ..openapi.schemas import SchemaLocation, ref_to, schema_places, schemas_of
from ..openapi.walk import Document, place_of, references, resolve

#: Parts of a pointer that say nothing about what it leads to.
_SILENT = {
    "components", "schemas", "properties", "paths", "responses", "content", "schema",
    "application/json", "parameters", "requestBody", "$defs", "definitions", "allOf",
    "anyOf", "oneOf", "items",
}  # fmt: skip


def path_items(document: Document) -> Iterator[tuple[str, str]]:
    """A path that refers to another is written in full; other keys are removed.

    The generator would drop all operations of such a path without a word.
    """
    paths = document["paths"]
    for path, item in list(paths.items()):
        if not path.startswith("/"):
            del paths[path]
            yield path, "a member of the vendor's own"
        elif "$ref" in item:
            paths[path] = copy.deepcopy(resolve(document, item))
            yield path, f"is {item['$ref']}"


def deep_references(document: Document) -> Iterator[tuple[str, str]]:
    """A schema referred to inside something else gets a name; other parts are copied.

    The generator follows references to components only.
    """
    while nodes := _deep(document):
        schemas = {id(place.schema): place for place in schema_places(document)}
        # All are followed first: moving one part changes the way to others inside.
        targets = [(node, resolve(document, node)) for node in nodes]
        done = [_straightened(document, *target, schemas) for target in targets]
        yield from ((was, now) for was, now in done if now)
        if not any(now for _, now in done):
            return


def _deep(document: Document) -> list[Document]:
    nodes = [node for _, node in references(document)]
    return [node for node in nodes if not _is_component(document, node["$ref"])]


def _is_component(document: Document, pointer: str) -> bool:
    """Whether ``pointer`` leads to a component and is written the plain way."""
    parts = pointer.split("/", 3)
    if len(parts) != 4 or parts[:2] != ["#", "components"] or "/" in parts[3]:
        return False
    return "%" not in pointer or below("#", *place_of(document, pointer)[0]) == pointer


def _straightened(
    document: Document, node: Document, target: Any, schemas: dict[int, SchemaLocation]
) -> tuple[str, str]:
    """Let ``node`` lead to ``found``; returns what it was and what it became."""
    was = str(node.get("$ref", ""))
    if not was:  # was inside a part that has been replaced
        return was, ""
    names, _ = place_of(document, was)
    if names[0] == "components" and len(names) == 3:
        node["$ref"] = below("#", *names)
        return was, node["$ref"]
    if id(node) in schemas:
        name = _named(document, target, names, schemas.get(id(target)))
        node["$ref"] = ref_to(name)["$ref"]
        return was, f"called {name}"
    if not isinstance(target, dict):
        return was, ""
    node.clear()
    node.update(copy.deepcopy(target))
    return was, "written in full"


def _named(
    document: Document, schema: Any, names: list[str], place: SchemaLocation | None
) -> str:
    components = schemas_of(document)
    for known, item in components.items():
        if item is schema:
            return known
    words = [name for name in names if name not in _SILENT]
    name = pascal(" ".join(words)) or "Shared"
    while name in components:
        name += "Shared"
    components[name] = schema
    if place:
        place.schema = ref_to(name)
    return name
