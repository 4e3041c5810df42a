"""Reading a value from parsed XML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..response.locate import step
from .names import INSTANCE, XmlError
from .parser import Name, Node
from .schema import Shape, Shapes

_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_NIL = (INSTANCE, "nil")
_ANY = Shape("any")


def read(node: Node, schema: Mapping[str, Any], shapes: Shapes) -> Any:
    """Return the value of a root element.

    Raises:
        XmlError: It does not fit the schema.
    """
    return _Reader(shapes).value(node, shapes.of(schema), "$")


class _Reader:
    """Reads values by their shapes."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes

    def value(self, node: Node, shape: Shape, path: str) -> Any:
        if _BOOLEANS.get(node.attributes.get(_NIL, "").strip()):
            return None
        if shape.kind in ("object", "array") and node.text.strip():
            raise XmlError(path, f"text where the document has {shape.kind}")
        if shape.kind == "object":
            return self._object(node, shape, path)
        if shape.kind == "array":
            return self._items(node.children, shape, path)
        if shape.kind == "any" and (node.children or _own_attributes(node)):
            return self._object(node, shape, path)
        if node.children:
            raise XmlError(path, f"elements where the document has {shape.kind}")
        if not node.text.strip() and shape.nullable and shape.kind not in _TEXTS:
            return None
        return _scalar(node.text, shape, path)

    def _items(self, nodes: Iterable[Node], shape: Shape, path: str) -> list[Any]:
        item = self._shapes.item(shape)
        return [
            self.value(node, item, f"{path}[{index}]")
            for index, node in enumerate(nodes)
        ]

    def _object(self, node: Node, shape: Shape, path: str) -> dict[str, Any]:
        members = _Members(shape, self._shapes)
        found: dict[str, Any] = {}
        for name, text in _own_attributes(node).items():
            key, about = members.attribute(name)
            found[key] = _scalar(text, about, path + step(key))
        for key, (about, nodes) in members.grouped(node.children).items():
            found[key] = self._member(nodes, about, path + step(key))
        return found

    def _member(self, nodes: list[Node], shape: Shape, path: str) -> Any:
        if shape.kind == "array" and not shape.wrapped:
            return self._items(nodes, shape, path)
        if len(nodes) == 1:
            return self.value(nodes[0], shape, path)
        if shape.kind == "any":
            return self._items(nodes, shape, path)
        raise XmlError(path, f"{len(nodes)} elements where one is expected")


class _Members:
    """Which member of an object an attribute or an element is."""

    def __init__(self, shape: Shape, shapes: Shapes) -> None:
        self._shapes = shapes
        self._other = _ANY if shape.additional is None else shapes.of(shape.additional)
        self._attributes: dict[Name, tuple[str, Shape]] = {}
        self._elements: dict[Name, tuple[str, Shape]] = {}
        for key, schema in shape.properties.items():
            about = shapes.of(schema)
            named = self._named(about)
            place = self._attributes if about.attribute else self._elements
            place[named.namespace or "", named.name or key] = (key, about)
        # Items may come under the name of their list, whatever the document calls them.
        for found in list(self._elements.values()):
            self._elements.setdefault(("", found[0]), found)

    def attribute(self, name: Name) -> tuple[str, Shape]:
        """Return key and shape of an attribute."""
        return _lookup(self._attributes, name) or (name[1], _ANY)

    def grouped(self, nodes: list[Node]) -> dict[str, tuple[Shape, list[Node]]]:
        """Return the elements by the key of the member they belong to."""
        groups: dict[str, tuple[Shape, list[Node]]] = {}
        for node in nodes:
            found = _lookup(self._elements, node.name)
            key, about = found or (node.name[1], self._other)
            groups.setdefault(key, (about, []))[1].append(node)
        return groups

    def _named(self, shape: Shape) -> Shape:
        """Return the shape whose hints name the elements: a bare list has none."""
        bare = shape.kind == "array" and not shape.wrapped
        return self._shapes.item(shape) if bare else shape


_TEXTS = ("string", "any")


def _lookup(places: Mapping[Name, tuple[str, Shape]], name: Name) -> Any:
    """Find a name exactly, else one without namespace, else the only one like it."""
    namespace, local = name
    for exact in ((namespace, local), ("", local)):
        if exact in places:
            return places[exact]
    alike = [found for (_, each), found in places.items() if each == local]
    return alike[0] if len(alike) == 1 else None


def _own_attributes(node: Node) -> dict[Name, str]:
    """Return the attributes that are data of the vendor's."""
    return {name: text for name, text in node.attributes.items() if name[0] != INSTANCE}


def _scalar(text: str, shape: Shape, path: str) -> Any:
    if shape.kind in _TEXTS:
        return text
    plain = text.strip()
    if shape.kind == "boolean" and plain in _BOOLEANS:
        return _BOOLEANS[plain]
    if shape.kind in ("integer", "number") and _INTEGER.fullmatch(plain):
        return _integer(plain, path)
    if shape.kind == "number" and _NUMBER.fullmatch(plain):
        return float(plain)
    raise XmlError(path, f"{plain[:50]!r} is no {shape.kind}")


def _integer(text: str, path: str) -> int:
    try:
        return int(text)
    except ValueError:  # Python bounds the digits it converts
        raise XmlError(path, f"a number of {len(text)} digits is too long") from None
