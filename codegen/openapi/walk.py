"""Go through a document: its nodes, references and operations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from ..errors import CodegenError
from .pointers import below, literal_steps, steps

Document = dict[str, Any]

#: The members of a path item that are operations (OpenAPI 3.1.0, section 4.8.9).
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_NOWHERE: Any = object()
#: References that one pointer may pass on its way; a circle has no end.
_MAX_STEPS = 20

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

    Nor those inside the vendor's own members, ``x-…``.

    Args:
        node: where to begin.
        pointer: of it.
        named: whether its members are names the vendor chose, such as properties.
    """
    yield pointer, node
    if isinstance(node, dict):
        for name, child in node.items():
            if named or not (name in _DATA or name.startswith("x-")):
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
    seen: dict[str, None] = {}
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        pointer = node["$ref"]
        if pointer in seen:
            raise CodegenError(f"The reference {pointer!r} leads in a circle.")
        seen[pointer] = None
        node = place_of(document, pointer)[1]
    return node


def place_of(document: Mapping[str, Any], pointer: str) -> tuple[list[str], Any]:
    """The names that a local reference goes by, and the node it leads to.

    A pointer is percent-decoded; where that leads nowhere it is taken as written.

    Raises:
        CodegenError: the reference leads nowhere.
    """
    for names in (steps(pointer), literal_steps(pointer)):
        node = _at(document, names, 0)
        if node is not _NOWHERE:
            return names, node
    raise CodegenError(f"The reference {_short(pointer)!r} leads nowhere.")


def _at(document: Mapping[str, Any], names: list[str], depth: int) -> Any:
    node: Any = document
    for name in names:
        # A part that has been given a name of its own is a reference now.
        if isinstance(node, dict) and name not in node and "$ref" in node:
            node = _inside(document, node, depth)
        if isinstance(node, list) and _is_index(name) and int(name) < len(node):
            node = node[int(name)]
        elif isinstance(node, dict) and name in node:
            node = node[name]
        else:
            return _NOWHERE
    return node


def _inside(document: Mapping[str, Any], node: Any, depth: int) -> Any:
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        if depth > _MAX_STEPS:
            return _NOWHERE
        depth += 1
        node = _at(document, steps(node["$ref"]), depth)
    return node


def _is_index(name: str) -> bool:
    return name.isascii() and name.isdecimal() and len(name) < 10


def _short(pointer: str) -> str:
    return pointer if len(pointer) <= 120 else f"{pointer[:117]}..."


def reaches(
    start: Iterable[str], following: Callable[[str], Iterable[str]], goal: str
) -> bool:
    """Whether one of the names of ``start`` is ``goal`` or leads to it.

    Args:
        start: where to begin.
        following: the names that a name leads to.
        goal: the name that is looked for.
    """
    waiting, seen = list(start), set[str]()
    while waiting:
        name = waiting.pop()
        if name == goal:
            return True
        if name not in seen:
            seen.add(name)
            waiting.extend(following(name))
    return False
