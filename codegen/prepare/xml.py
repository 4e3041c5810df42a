"""Operations whose bodies are XML: the generator sees JSON, the runtime gets the rest.

The generator knows no XML. Body and response schemas mean the same in both forms, so
the models are generated from them as if they were JSON, and the runtime turns one form
into the other by the schema and its ``xml`` hints (OpenAPI 3.1.0, section 4.8.26).
"""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.walk import Document, operations, resolve

#: Where the rule leaves what it found for the writer of the resources.
EXTENSION = "x-xml-schema"

_JSON = "application/json"


def xml_bodies(document: Document) -> Iterator[tuple[str, str]]:
    """A body or response in XML is generated as JSON, its schema kept for the codec."""
    for method, path, operation in operations(document):
        bodies: Document = {}
        if "requestBody" in operation:
            operation["requestBody"] = dict(resolve(document, operation["requestBody"]))
            bodies |= _moved(operation["requestBody"], "request")
        for status, response in operation["responses"].items():
            operation["responses"][status] = node = dict(resolve(document, response))
            bodies |= _moved(node, "response")
        if bodies:
            operation[EXTENSION] = bodies
            yield (
                f"{method} {path}",
                f"XML of {' and '.join(sorted(bodies))} read as JSON",
            )


def _moved(node: Document, role: str) -> Document:
    """Take XML out of the ``content`` of one body, and tell what it was."""
    content = dict(node.get("content") or {})
    for media in [media for media in content if _is_xml(media)]:
        schema = (content[media] or {}).get("schema")
        if not schema or schema.get("format") == "binary":
            continue
        as_json = (content.get(_JSON) or {}).get("schema")
        del content[media]
        if not as_json:
            content[_JSON] = {"schema": schema}
        node["content"] = content
        return {role: {"media": media, "schema": schema, "preferred": not as_json}}
    return {}


def _is_xml(media: str) -> bool:
    kind = media.split(";")[0].strip().lower()
    return kind in ("application/xml", "text/xml") or kind.endswith("+xml")
