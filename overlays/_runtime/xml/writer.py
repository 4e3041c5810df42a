"""Writing a value as XML."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

from ..response.locate import step
from .names import INSTANCE, XML, XmlError, checked_name, checked_text
from .schema import Shape, Shapes

_ANY = Shape("any")


def write(
    value: Any, schema: Mapping[str, Any], shapes: Shapes, root: str | None
) -> bytes:
    """Return a value as an XML document in UTF-8.

    Raises:
        XmlError: The value cannot be written by this schema.
    """
    shape = shapes.of(schema)
    name = shape.name or shape.component or root
    if not name:
        raise XmlError("$", "the document gives the root element no name; pass one")
    element = _Element(name, shape, {"xml": XML}, "$", shapes)
    element.fill(value, shape)
    text: bytes = ElementTree.tostring(
        element.made, "utf-8", xml_declaration=True, short_empty_elements=False
    )
    # A parser reads a bare carriage return as a line feed (XML 1.0, 2.11).
    return text.replace(b"\r", b"&#13;")


class _Element:
    """An element under construction.

    Prefixes are written by hand: ElementTree would invent them.
    """

    def __init__(
        self, name: str, shape: Shape, scope: dict[str, str], path: str, shapes: Shapes
    ) -> None:
        self._scope = dict(scope)
        self._own: set[str] = set()
        self._path = path
        self._shapes = shapes
        self.made = ElementTree.Element("")
        self.made.tag = self._qualified(name, shape, "")

    def fill(self, value: Any, shape: Shape) -> None:
        """Write the content of the element."""
        kind = _checked_kind(value, shape, self._path)
        if kind == "null":
            self.made.set(self._prefixed("xsi", INSTANCE, "nil"), "true")
        elif kind == "object":
            for key, each in value.items():
                self._write_member(str(key), each, shape)
        elif kind == "array":
            self._write_items(value, shape, item_name(shape, self._shapes, self._name))
        else:
            self.made.text = _text(value, self._path)

    @property
    def _name(self) -> str:
        return str(self.made.tag).rpartition(":")[2]

    def _write_member(self, key: str, value: Any, owner: Shape) -> None:
        schema = owner.properties.get(key, owner.additional)
        shape = _ANY if schema is None else self._shapes.of(schema)
        path = self._path + step(key)
        if shape.attribute:
            self._write_attribute(shape.name or key, value, shape, path)
        elif is_bare_list(value, shape):
            self._write_items(value, shape, item_name(shape, self._shapes, key), path)
        else:
            self._append(shape.name or key, value, shape, path)

    def _write_attribute(self, name: str, value: Any, shape: Shape, path: str) -> None:
        if value is None:
            return
        if isinstance(value, (Mapping, list, tuple)):
            raise XmlError(path, "an attribute can only hold a single value")
        _checked_kind(value, shape, path)
        self.made.set(self._qualified(name, shape, "ns"), _text(value, path))

    def _write_items(
        self, values: Any, shape: Shape, name: str, path: str | None = None
    ) -> None:
        item = self._shapes.item(shape)
        found = [] if values is None else _checked_list(values, path or self._path)
        for index, value in enumerate(found):
            at = f"{path or self._path}[{index}]"
            if item.kind == "array" and not item.wrapped:
                raise XmlError(at, "a list directly in a list needs `wrapped` in XML")
            self._append(name, value, item, at)

    def _append(self, name: str, value: Any, shape: Shape, path: str) -> None:
        child = _Element(name, shape, self._scope, path, self._shapes)
        child.fill(value, shape)
        self.made.append(child.made)

    def _qualified(self, name: str, shape: Shape, fallback: str) -> str:
        """Return the name with its prefix; an attribute with namespace must have one.

        Args:
            name: Local name.
            shape: Its hints.
            fallback: Prefix for a namespace without one; empty for the default.
        """
        checked_name(name, self._path)
        if shape.namespace:
            prefix = shape.prefix or fallback
            return self._prefixed(prefix, shape.namespace, name)
        if shape.prefix and shape.prefix not in self._scope:
            wrong = f"the prefix {shape.prefix!r} is bound to no namespace"
            raise XmlError(self._path, wrong)
        if not shape.prefix:
            return name
        self._own.add(shape.prefix)
        return f"{shape.prefix}:{name}"

    def _prefixed(self, prefix: str, namespace: str, name: str) -> str:
        bound = self._bind(prefix, checked_text(namespace, self._path))
        return f"{bound}:{name}" if bound else name

    def _bind(self, prefix: str, namespace: str) -> str:
        """Declare a prefix, or another one if this element uses it otherwise."""
        if prefix and prefix != "xml":
            checked_name(prefix, self._path)
        if self._scope.get(prefix) == namespace:
            self._own.add(prefix)
            return prefix
        if prefix in ("xml", "xmlns") or prefix in self._own:
            return self._bind(f"ns{len(self._scope)}{len(self._own)}", namespace)
        self._scope[prefix] = namespace
        self._own.add(prefix)
        self.made.set(f"xmlns:{prefix}" if prefix else "xmlns", namespace)
        return prefix


def is_bare_list(value: Any, shape: Shape) -> bool:
    """Return whether a value is a list whose items stand without an element around."""
    if shape.kind == "array":
        return not shape.wrapped
    return shape.kind == "any" and isinstance(value, (list, tuple))


def item_name(shape: Shape, shapes: Shapes, name: str) -> str:
    """Return the name of the items of a list.

    Args:
        shape: The list.
        shapes: The shapes of other schemas.
        name: What the list itself is called.
    """
    return shapes.item(shape).name or name


def _checked_kind(value: Any, shape: Shape, path: str) -> str:
    found = _kind_of(value)
    if found == "null" or shape.kind in ("any", found):
        return found
    if found == "scalar" and _fits(value, shape.kind):
        return found
    told = type(value).__name__ if found == "scalar" else found
    raise XmlError(path, f"{told} given where the document has {shape.kind}")


def _fits(value: Any, kind: str) -> bool:
    if kind == "boolean":
        return isinstance(value, bool)
    if kind in ("integer", "number"):
        allowed = int if kind == "integer" else (int, float)
        return isinstance(value, allowed) and not isinstance(value, bool)
    return kind == "string"


def _kind_of(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, Mapping):
        return "object"
    return "array" if isinstance(value, (list, tuple)) else "scalar"


def _checked_list(value: Any, path: str) -> Sequence[Any]:
    if isinstance(value, (list, tuple)):
        return value
    raise XmlError(path, f"a list is needed, not {type(value).__name__}")


def _text(value: Any, path: str) -> str:
    if isinstance(value, str):
        return checked_text(value, path)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        return repr(value)
    raise XmlError(path, f"{type(value).__name__} {value!r} cannot be written")
