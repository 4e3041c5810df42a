"""Reading a value from XML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..base.json_path import child
from .names import INSTANCE, XmlError
from .parser import Name, Node, parse
from .schema import XmlType, XmlTypes

_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_NIL = (INSTANCE, "nil")
_ANY = XmlType("any")


def read(
    content: bytes,
    schema: Mapping[str, Any],
    *,
    schemas: Mapping[str, Any] | None = None,
    encoding: str | None = None,
) -> Any:
    """Read a value from an XML document.

    Documents with a DTD are refused, and with it all entities of their own.

    Args:
        content: The document.
        schema: Describes the value; the name of the root element is not checked.
        schemas: What ``$ref`` refers to, by name.
        encoding: Character set said outside the document.

    Returns:
        What the same value would be in JSON.

    Raises:
        XmlError: It is not XML, has a DTD, or does not fit the schema.
    """
    types = XmlTypes(schemas or {})
    return _Reader(types).value(parse(content, encoding), types.of(schema), "$")


class _Reader:
    """Reads values by their shapes."""

    def __init__(self, types: XmlTypes) -> None:
        self._types = types

    def value(self, node: Node, xml_type: XmlType, path: str) -> Any:
        if _BOOLEANS.get(node.attributes.get(_NIL, "").strip()):
            return None
        if xml_type.kind in ("object", "array") and node.text.strip():
            raise XmlError(path, f"text where the document has {xml_type.kind}")
        if xml_type.kind == "object":
            return self._object(node, xml_type, path)
        if xml_type.kind == "array":
            return self._items(node.children, xml_type, path)
        if xml_type.kind == "any" and (node.children or _own_attributes(node)):
            return self._object(node, xml_type, path)
        if node.children:
            raise XmlError(path, f"elements where the document has {xml_type.kind}")
        if not node.text.strip() and xml_type.nullable and xml_type.kind not in _TEXTS:
            return None
        return _scalar(node.text, xml_type, path)

    def _items(self, nodes: Iterable[Node], xml_type: XmlType, path: str) -> list[Any]:
        item = self._types.item(xml_type)
        return [
            self.value(node, item, f"{path}[{index}]")
            for index, node in enumerate(nodes)
        ]

    def _object(self, node: Node, xml_type: XmlType, path: str) -> dict[str, Any]:
        members = _Members(xml_type, self._types)
        result: dict[str, Any] = {}
        for name, text in _own_attributes(node).items():
            key, about = members.attribute(name)
            result[key] = _scalar(text, about, path + child(key))
        for key, (about, nodes) in members.grouped(node.children).items():
            result[key] = self._member(nodes, about, path + child(key))
        return result

    def _member(self, nodes: list[Node], xml_type: XmlType, path: str) -> Any:
        if xml_type.kind == "array" and not xml_type.wrapped:
            return self._items(nodes, xml_type, path)
        if len(nodes) == 1:
            return self.value(nodes[0], xml_type, path)
        if xml_type.kind == "any":
            return self._items(nodes, xml_type, path)
        raise XmlError(path, f"{len(nodes)} elements where one is expected")


class _Members:
    """Which member of an object an attribute or an element is."""

    def __init__(self, xml_type: XmlType, types: XmlTypes) -> None:
        self._types = types
        self._other = (
            _ANY if xml_type.additional is None else types.of(xml_type.additional)
        )
        self._attributes: dict[Name, tuple[str, XmlType]] = {}
        self._elements: dict[Name, tuple[str, XmlType]] = {}
        for key, schema in xml_type.properties.items():
            about = types.of(schema)
            named = self._named(about)
            place = self._attributes if about.attribute else self._elements
            place[named.namespace or "", named.name or key] = (key, about)
        # Items may come under the name of their list, whatever the document calls them.
        for entry in list(self._elements.values()):
            self._elements.setdefault(("", entry[0]), entry)

    def attribute(self, name: Name) -> tuple[str, XmlType]:
        """Return key and shape of an attribute."""
        return _lookup(self._attributes, name) or (name[1], _ANY)

    def grouped(self, nodes: list[Node]) -> dict[str, tuple[XmlType, list[Node]]]:
        """Return the elements by the key of the member they belong to."""
        groups: dict[str, tuple[XmlType, list[Node]]] = {}
        for node in nodes:
            entry = _lookup(self._elements, node.name)
            key, about = entry or (node.name[1], self._other)
            groups.setdefault(key, (about, []))[1].append(node)
        return groups

    def _named(self, xml_type: XmlType) -> XmlType:
        """Return the shape whose hints name the elements: a bare list has none."""
        bare = xml_type.kind == "array" and not xml_type.wrapped
        return self._types.item(xml_type) if bare else xml_type


_TEXTS = ("string", "any")


def _lookup(places: Mapping[Name, tuple[str, XmlType]], name: Name) -> Any:
    """Find a name exactly, else one without namespace, else the only one like it."""
    namespace, local = name
    for exact in ((namespace, local), ("", local)):
        if exact in places:
            return places[exact]
    alike = [entry for (_, item), entry in places.items() if item == local]
    return alike[0] if len(alike) == 1 else None


def _own_attributes(node: Node) -> dict[Name, str]:
    """Return the attributes that are data of the vendor's."""
    return {name: text for name, text in node.attributes.items() if name[0] != INSTANCE}


def _scalar(text: str, xml_type: XmlType, path: str) -> Any:
    if xml_type.kind in _TEXTS:
        return text
    plain = text.strip()
    if xml_type.kind == "boolean" and plain in _BOOLEANS:
        return _BOOLEANS[plain]
    if xml_type.kind in ("integer", "number") and _INTEGER.fullmatch(plain):
        return _integer(plain, path)
    if xml_type.kind == "number" and _NUMBER.fullmatch(plain):
        return float(plain)
    raise XmlError(path, f"{plain[:50]!r} is not of type {xml_type.kind}")


def _integer(text: str, path: str) -> int:
    try:
        return int(text)
    except ValueError:  # Python bounds the digits it converts
        raise XmlError(path, f"a number of {len(text)} digits is too long") from None
