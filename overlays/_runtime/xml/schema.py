"""A schema as the XML codec reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..base.value import Value, field
from .names import XmlError

_PREFIX = "#/components/schemas/"
_ANYTHING: Mapping[str, Any] = {}
_SCALARS = ("string", "integer", "number", "boolean")


class XmlType(Value):
    """One schema: references followed, the parts of ``allOf`` joined.

    Attributes:
        kind: ``object``, ``array``, a scalar type of JSON, or ``any``.
        nullable: Whether null is allowed.
        properties: Schemas of the members of an object.
        additional: Schema of its other members; ``None`` if there is none.
        items: Schema of the items of a list.
        name: ``xml.name``.
        namespace: ``xml.namespace``.
        prefix: ``xml.prefix``.
        attribute: ``xml.attribute``.
        wrapped: ``xml.wrapped``.
        component: Name of the schema, if it was referred to.
    """

    kind: str
    nullable: bool = False
    properties: Mapping[str, Any] = field(factory=dict)
    additional: Any = None
    items: Any = None
    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None
    attribute: bool = False
    wrapped: bool = False
    component: str | None = None


class XmlTypes:
    """The shapes of schemas, each made once.

    Args:
        schemas: What ``$ref`` refers to, by name.
    """

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas
        # The schema is kept beside its shape: an id counts while the object lives.
        self._cache: dict[int, tuple[Any, XmlType]] = {}

    def of(self, schema: Any) -> XmlType:
        """Return the shape of a schema.

        Raises:
            XmlError: A reference leads nowhere or in a circle.
        """
        entry = self._cache.get(id(schema))
        if entry is None:
            entry = self._cache[id(schema)] = (
                schema,
                _xml_type(self._joined(schema, ())),
            )
        return entry[1]

    def item(self, array: XmlType) -> XmlType:
        """Return the shape of the items of a list."""
        return self.of(_ANYTHING if array.items is None else array.items)

    def _joined(self, schema: Any, seen: tuple[str, ...]) -> dict[str, Any]:
        """Return the schema with everything it refers to and consists of."""
        if not isinstance(schema, Mapping):
            return {}
        joined: dict[str, Any] = {}
        for part in self._parts(schema, seen):
            _join(joined, part)
        own = {key: value for key, value in schema.items() if key not in _COMPOSING}
        _join(joined, own)
        return joined

    def _parts(
        self, schema: Mapping[str, Any], seen: tuple[str, ...]
    ) -> Iterator[dict[str, Any]]:
        if pointer := schema.get("$ref"):
            name = str(pointer).removeprefix(_PREFIX)
            if name in seen or name not in self._schemas:
                wrong = "leads in a circle" if name in seen else "leads nowhere"
                raise XmlError("$", f"the reference {pointer} {wrong}")
            target = self._joined(self._schemas[name], (*seen, name))
            yield {**target, "component": name}
        for part in schema.get("allOf") or ():
            joined = self._joined(part, seen)
            # A part is not an element of its own: only the whole has a name.
            yield {k: v for k, v in joined.items() if k not in ("component", "xml")}
        yield from self._choice(schema, seen)

    def _choice(
        self, schema: Mapping[str, Any], seen: tuple[str, ...]
    ) -> Iterator[dict[str, Any]]:
        choices = [*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())]
        values = [choice for choice in choices if not _is_null(choice)]
        if len(values) < len(choices):
            yield {"nullable": True}
        if len(values) == 1:
            yield self._joined(values[0], seen)


_COMPOSING = frozenset({"$ref", "allOf", "anyOf", "oneOf"})


def _is_null(schema: Any) -> bool:
    return isinstance(schema, Mapping) and schema.get("type") in ("null", ["null"])


def _join(joined: dict[str, Any], part: Mapping[str, Any]) -> None:
    for key, value in part.items():
        if key in ("properties", "xml"):
            joined[key] = {**joined.get(key, {}), **value}
        elif key == "nullable":
            joined[key] = joined.get(key, False) or value
        else:
            joined[key] = value


def _xml_type(joined: Mapping[str, Any]) -> XmlType:
    kinds = joined.get("type")
    kinds = [kinds] if isinstance(kinds, str) else list(kinds or ())
    hints = joined.get("xml") or {}
    additional = joined.get("additionalProperties")
    return XmlType(
        kind=_kind([kind for kind in kinds if kind != "null"], joined),
        nullable=bool(joined.get("nullable")) or "null" in kinds,
        properties=joined.get("properties") or {},
        additional=additional if isinstance(additional, Mapping) else None,
        items=joined.get("items"),
        name=hints.get("name"),
        namespace=hints.get("namespace") or None,
        prefix=hints.get("prefix") or None,
        attribute=bool(hints.get("attribute")),
        wrapped=bool(hints.get("wrapped")),
        component=joined.get("component"),
    )


def _kind(kinds: list[str], joined: Mapping[str, Any]) -> str:
    if len(kinds) == 1:
        return kinds[0] if kinds[0] in (*_SCALARS, "object", "array") else "any"
    if kinds:
        return "any"
    if "properties" in joined or isinstance(joined.get("additionalProperties"), dict):
        return "object"
    return "array" if "items" in joined else "any"
