"""Writing a value as XML."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

from ..base.json_path import child
from .names import INSTANCE, XML, XmlError, checked_name, checked_text
from .schema import XmlType, XmlTypes

_ANY = XmlType("any")


def write(
    value: Any,
    schema: Mapping[str, Any],
    *,
    schemas: Mapping[str, Any] | None = None,
    root: str | None = None,
) -> bytes:
    """Write a value as an XML document.

    Args:
        value: What JSON could say as well.
        schema: Describes it.
        schemas: What ``$ref`` refers to, by name.
        root: Name of the root element, where neither ``xml.name`` nor a reference
            gives one.

    Returns:
        The document in UTF-8, which its declaration says.

    Raises:
        XmlError: The value does not fit its schema, holds characters that XML cannot
            carry, or has no possible name.
    """
    types = XmlTypes(schemas or {})
    xml_type = types.of(schema)
    name = xml_type.name or xml_type.component or root
    if not name:
        raise XmlError("$", "the document gives the root element no name; pass one")
    element = _Element(name, xml_type, {"xml": XML}, "$", types)
    element.fill(value, xml_type)
    text: bytes = ElementTree.tostring(
        element.element, "utf-8", xml_declaration=True, short_empty_elements=False
    )
    # A parser reads a bare carriage return as a line feed (XML 1.0, 2.11).
    return text.replace(b"\r", b"&#13;")


class _Element:
    """An element under construction.

    Prefixes are written by hand: ElementTree would invent them.
    """

    def __init__(
        self,
        name: str,
        xml_type: XmlType,
        scope: dict[str, str],
        path: str,
        types: XmlTypes,
    ) -> None:
        self._scope = dict(scope)
        self._own: set[str] = set()
        self._path = path
        self._types = types
        self.element = ElementTree.Element("")
        self.element.tag = self._qualified(name, xml_type, "")

    def fill(self, value: Any, xml_type: XmlType) -> None:
        """Write the content of the element."""
        kind = _checked_kind(value, xml_type, self._path)
        if kind == "null":
            self.element.set(self._prefixed("xsi", INSTANCE, "nil"), "true")
        elif kind == "object":
            for key, entry in value.items():
                self._write_member(str(key), entry, xml_type)
        elif kind == "array":
            self._write_items(
                value, xml_type, item_name(xml_type, self._types, self._name)
            )
        else:
            self.element.text = _text(value, self._path)

    @property
    def _name(self) -> str:
        return str(self.element.tag).rpartition(":")[2]

    def _write_member(self, key: str, value: Any, owner: XmlType) -> None:
        schema = owner.properties.get(key, owner.additional)
        xml_type = _ANY if schema is None else self._types.of(schema)
        path = self._path + child(key)
        if xml_type.attribute:
            self._write_attribute(xml_type.name or key, value, xml_type, path)
        elif is_bare_list(value, xml_type):
            self._write_items(
                value, xml_type, item_name(xml_type, self._types, key), path
            )
        else:
            self._append(xml_type.name or key, value, xml_type, path)

    def _write_attribute(
        self, name: str, value: Any, xml_type: XmlType, path: str
    ) -> None:
        if value is None:
            return
        if isinstance(value, (Mapping, list, tuple)):
            raise XmlError(path, "an attribute can only hold a single value")
        _checked_kind(value, xml_type, path)
        self.element.set(self._qualified(name, xml_type, "ns"), _text(value, path))

    def _write_items(
        self, values: Any, xml_type: XmlType, name: str, path: str | None = None
    ) -> None:
        item = self._types.item(xml_type)
        items = [] if values is None else _checked_list(values, path or self._path)
        for index, value in enumerate(items):
            at = f"{path or self._path}[{index}]"
            if item.kind == "array" and not item.wrapped:
                raise XmlError(at, "a list directly in a list needs `wrapped` in XML")
            self._append(name, value, item, at)

    def _append(self, name: str, value: Any, xml_type: XmlType, path: str) -> None:
        child = _Element(name, xml_type, self._scope, path, self._types)
        child.fill(value, xml_type)
        self.element.append(child.element)

    def _qualified(self, name: str, xml_type: XmlType, fallback: str) -> str:
        """Return the name with its prefix; an attribute with namespace must have one.

        Args:
            name: Local name.
            xml_type: Its hints.
            fallback: Prefix for a namespace without one; empty for the default.
        """
        checked_name(name, self._path)
        if xml_type.namespace:
            prefix = xml_type.prefix or fallback
            return self._prefixed(prefix, xml_type.namespace, name)
        if xml_type.prefix and xml_type.prefix not in self._scope:
            wrong = f"the prefix {xml_type.prefix!r} is bound to no namespace"
            raise XmlError(self._path, wrong)
        if not xml_type.prefix:
            return name
        self._own.add(xml_type.prefix)
        return f"{xml_type.prefix}:{name}"

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
        self.element.set(f"xmlns:{prefix}" if prefix else "xmlns", namespace)
        return prefix


def is_bare_list(value: Any, xml_type: XmlType) -> bool:
    """Return whether a value is a list whose items stand without an element around."""
    if xml_type.kind == "array":
        return not xml_type.wrapped
    return xml_type.kind == "any" and isinstance(value, (list, tuple))


def item_name(xml_type: XmlType, types: XmlTypes, name: str) -> str:
    """Return the name of the items of a list.

    Args:
        xml_type: The list.
        types: The shapes of other schemas.
        name: What the list itself is called.
    """
    return types.item(xml_type).name or name


def _checked_kind(value: Any, xml_type: XmlType, path: str) -> str:
    kind = _kind_of(value)
    if kind == "null" or xml_type.kind in ("any", kind):
        return kind
    if kind == "scalar" and _fits(value, xml_type.kind):
        return kind
    name = type(value).__name__ if kind == "scalar" else kind
    raise XmlError(path, f"{name} given where the document has {xml_type.kind}")


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
