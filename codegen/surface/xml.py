"""What a resource module says of an operation's XML bodies."""

from __future__ import annotations

from typing import Any

import attrs

from ..openapi.schemas import ref_name
from ..openapi.walk import Document, walk
from ..prepare.xml import EXTENSION

#: What the codec goes by; everything else of a schema is about its meaning.
_FACTS = ("$ref", "type", "xml", "nullable", "enum", "format")
_LISTS = ("allOf", "anyOf", "oneOf")


@attrs.frozen
class XmlBodies:
    """What a resource module says of the XML of one operation."""

    bodies: Document

    @property
    def refers(self) -> bool:
        """Whether any of it refers to a component schema."""
        return any(
            isinstance(node, dict) and "$ref" in node for _, node in walk(self.bodies)
        )


def xml_of(operation: Document) -> XmlBodies | None:
    """What the rule left at ``operation``, reduced to what the codec goes by."""
    bodies = operation.get(EXTENSION)
    if not bodies:
        return None
    return XmlBodies(
        {
            role: {**body, "schema": _facts(body["schema"])}
            for role, body in bodies.items()
        }
    )


def schemas_of(document: Document, bodies: list[XmlBodies]) -> Document:
    """The component schemas that XML bodies refer to, directly or through others."""
    components = (document.get("components") or {}).get("schemas") or {}
    reached: Document = {}
    waiting: list[Any] = [body.bodies for body in bodies]
    while waiting:
        for _, node in walk(waiting.pop()):
            name = ref_name(node)
            if name is not None and name in components and name not in reached:
                reached[name] = _facts(components[name])
                waiting.append(reached[name])
    return dict(sorted(reached.items()))


def _facts(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    kept = {key: schema[key] for key in _FACTS if key in schema}
    for key in _LISTS:
        if key in schema:
            kept[key] = [_facts(part) for part in schema[key]]
    for key in ("items", "additionalProperties"):
        if key in schema:
            kept[key] = _facts(schema[key])
    if "properties" in schema:
        members = schema["properties"].items()
        kept["properties"] = {name: _facts(inner) for name, inner in members}
    return kept
