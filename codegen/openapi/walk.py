"""Go through a document: its nodes, references and operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import CodegenError
from .pointers import below, steps

Document = dict[str, Any]

#: The members of a path item that are operations (OpenAPI 3.1.0, section 4.8.9).
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

#: Members that hold values, in which ``$ref`` is a member like any other.
_DATA = {"example", "examples", "default", "enum", "const"}

#: Members whose own members are names the vendor chose.
_BY_NAME = {
    "properties", "patternProperties", "dependentSchemas", "$defs", "schemas",
    "definitions", "parameters", "responses", "requestBodies", "headers", "pathItems",
    "securitySchemes", "paths", "callbacks", "webhooks",
}  # fmt: skip


def walk(node: Any, pointer: str = "#") -> Iterator[tuple[str, Any]]:
    """Yield every node of a document with its JSON pointer, parents first."""
    yield pointer, node
    if isinstance(node, dict):
        for name, child in node.items():
            yield from walk(child, below(pointer, str(name)))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from walk(child, f"{pointer}/{index}")


def walk_schema_nodes(
    node: Any, pointer: str = "#", named: bool = False
) -> Iterator[tuple[str, Any]]:
    """Yield the nodes that ``walk`` does, but not those inside examples and values.

    Args:
        node: where to begin.
        pointer: of it.
        named: whether its members are names the vendor chose, such as properties.
    """
    yield pointer, node
    if isinstance(node, dict):
        for name, child in node.items():
            if named or name not in _DATA:
                inner = not named and name in _BY_NAME
                yield from walk_schema_nodes(child, below(pointer, str(name)), inner)
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from walk_schema_nodes(child, f"{pointer}/{index}")


def references(document: Any) -> Iterator[tuple[str, Document]]:
    """Yield every object of ``document`` that refers to another, with its pointer."""
    for pointer, node in walk_schema_nodes(document):
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            yield pointer, node


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Document]]:
    """Yield method (upper case), path and operation object of every operation."""
    for path, item in path_items(document):
        for method in METHODS:
            if method in item:
                yield method.upper(), path, item[method]


def path_items(document: Mapping[str, Any]) -> Iterator[tuple[str, Document]]:
    """Yield every path with its item, followed where it refers to another one."""
    for path, item in document["paths"].items():
        if path.startswith("/"):  # what does not is a member of the vendor's own
            yield path, resolve(document, item)


def resolve(document: Mapping[str, Any], node: Any) -> Any:
    """Follow the local ``$ref`` of ``node``, if it has one, to what it refers to.

    Raises:
        CodegenError: the reference leads nowhere or in a circle.
    """
    seen: list[str] = []
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        pointer = node["$ref"]
        if pointer in seen:
            raise CodegenError(f"The reference {pointer!r} leads in a circle.")
        seen.append(pointer)
        node = _at(document, pointer)
    return node


def _at(document: Mapping[str, Any], pointer: str) -> Any:
    node: Any = document
    for name in steps(pointer):
        if isinstance(node, list) and name.isdecimal() and int(name) < len(node):
            node = node[int(name)]
        elif isinstance(node, dict) and name in node:
            node = node[name]
        else:
            raise CodegenError(f"The reference {pointer!r} leads nowhere.")
    return node
