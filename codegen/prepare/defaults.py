"""Rules about defaults: what the caller leaves out is the server's to decide."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.pointers import below
from ..openapi.schemas import parameters_of, schema_places
from ..openapi.walk import Document

#: How the description of a deprecated parameter or member begins.
DEPRECATED = "Deprecated: the vendor is going to remove it."


def server_defaults(document: Document) -> Iterator[tuple[str, str]]:
    """What the caller does not set is not sent: the server applies its own default.

    The generator writes defaults into every request, which overwrites stored values
    on an update and sends ``test-mode: false``; an object as default even loses the
    whole schema.
    """
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict) or "default" not in schema:
            continue
        default = schema.pop("default")
        sentence = f"The server's default is {default!r}."
        schema["description"] = f"{schema.get('description') or ''} {sentence}".strip()
        yield place.pointer, sentence


def parameter_descriptions(document: Document) -> Iterator[tuple[str, str]]:
    """The generator reads the description of a parameter's schema, not its own."""
    for _pointer, node in parameters_of(document):
        schema = node.get("schema")
        about = node.get("description")
        if about and isinstance(schema, dict) and "$ref" not in schema:
            schema.setdefault("description", about)
    yield from ()


def deprecated_parts(document: Document) -> Iterator[tuple[str, str]]:
    """What is deprecated begins its description so: all that the generator hands on."""
    nodes = [*parameters_of(document), *_members(document)]
    for pointer, node in nodes:
        if isinstance(node, dict) and node.get("deprecated") is True:
            about = f"{DEPRECATED} {node.get('description') or ''}".strip()
            node["description"] = about
            yield pointer, "the description says that it is deprecated"


def _members(document: Document) -> Iterator[tuple[str, Any]]:
    for place in schema_places(document):
        if isinstance(place.schema, dict):
            for name, member in (place.schema.get("properties") or {}).items():
                yield below(place.pointer, "properties", name), member


def title_and_version(document: Document) -> Iterator[tuple[str, str]]:
    """Title and version are texts; YAML reads ``version: 1.0`` as a number."""
    info = document.setdefault("info", {})
    for name in ("title", "version"):
        value = info.get(name)
        if not isinstance(value, str):
            info[name] = "" if value is None else str(value)
            yield f"#/info/{name}", f"the text {info[name]!r}"
