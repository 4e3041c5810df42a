"""Operations whose bodies are XML: the generator sees JSON, the runtime gets the rest.

The generator knows no XML. Body and reply schemas mean the same in both forms, so the
models are generated from them as if they were JSON, and the runtime turns one form into
the other by the schema and its ``xml`` hints (OpenAPI 3.1.0, section 4.8.26).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from ..openapi.load import Document, operations, resolve, walk

#: Where the rule leaves what it found for the writer of the resources.
EXTENSION = "x-xml-schema"

_JSON = "application/json"
_PREFIX = "#/components/schemas/"
#: What the codec goes by; everything else of a schema is about its meaning.
_FACTS = ("$ref", "type", "xml", "nullable", "enum", "format")
_LISTS = ("allOf", "anyOf", "oneOf")


def xml_bodies(document: Document) -> Iterator[tuple[str, str]]:
    """A body or reply in XML is generated as JSON, its schema kept for the codec."""
    for method, path, operation in operations(document):
        found: Document = {}
        if "requestBody" in operation:
            operation["requestBody"] = dict(resolve(document, operation["requestBody"]))
            found |= _moved(operation["requestBody"], "request")
        for status, reply in operation["responses"].items():
            operation["responses"][status] = said = dict(resolve(document, reply))
            found |= _moved(said, "response")
        if found:
            operation[EXTENSION] = found
            yield (
                f"{method} {path}",
                f"XML of {' and '.join(sorted(found))} read as JSON",
            )


def _moved(said: Document, role: str) -> Document:
    """Take XML out of the ``content`` of one body, and tell what it was."""
    content = dict(said.get("content") or {})
    for media in [media for media in content if _is_xml(media)]:
        schema = (content[media] or {}).get("schema")
        if not schema or schema.get("format") == "binary":
            continue
        as_json = (content.get(_JSON) or {}).get("schema")
        del content[media]
        if not as_json:
            content[_JSON] = {"schema": schema}
        said["content"] = content
        return {role: {"media": media, "schema": schema, "preferred": not as_json}}
    return {}


def _is_xml(media: str) -> bool:
    kind = media.split(";")[0].strip().lower()
    return kind in ("application/xml", "text/xml") or kind.endswith("+xml")


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


def described(operation: Document) -> XmlBodies | None:
    """What the rule left at ``operation``, reduced to what the codec goes by."""
    found = operation.get(EXTENSION)
    if not found:
        return None
    return XmlBodies(
        {
            role: {**said, "schema": _facts(said["schema"])}
            for role, said in found.items()
        }
    )


def schemas_of(document: Document, found: list[XmlBodies]) -> Document:
    """The component schemas that XML bodies refer to, directly or through others."""
    components = (document.get("components") or {}).get("schemas") or {}
    reached: Document = {}
    waiting: list[Any] = [each.bodies for each in found]
    while waiting:
        for _, node in walk(waiting.pop()):
            pointer = node.get("$ref") if isinstance(node, dict) else None
            name = str(pointer).removeprefix(_PREFIX)
            if pointer and name in components and name not in reached:
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
