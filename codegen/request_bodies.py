"""What a document demands of JSON request bodies, as a table for the runtime.

A vendor whose ``generator.yaml`` says ``check_bodies: true`` gets the file
``request_bodies.json``, by which the client finds every problem of a body before it is
sent. Enums are left out: a word the vendor added later must not be refused.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .documents import Document, operations, resolve

#: What the check goes by; everything else of a schema is about its meaning.
_FACTS = (
    "$ref",
    "type",
    "nullable",
    "required",
    "format",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
)
_LISTS = ("allOf", "anyOf", "oneOf")
_PREFIX = "#/components/schemas/"


def write(folder: Path, document: Document) -> None:
    """Write ``request_bodies.json`` into the generated package."""
    schemas: dict[str, Any] = {}
    bodies = {
        f"{method} {path}": _facts(document, schema, schemas)
        for method, path, operation in operations(document)
        if (schema := _schema(document, operation)) is not None
    }
    table = {"bodies": bodies, "schemas": dict(sorted(schemas.items()))}
    text = json.dumps(table, ensure_ascii=False, indent=1)
    (folder / "request_bodies.json").write_text(text + "\n", "utf-8")


def _schema(document: Document, operation: Document) -> Any:
    body = resolve(document, operation.get("requestBody") or {})
    said = (body.get("content") or {}).get("application/json") or {}
    return said.get("schema")


def _facts(document: Document, schema: Any, schemas: dict[str, Any]) -> dict[str, Any]:
    """The facts of ``schema``; what it refers to goes into ``schemas``."""
    if not isinstance(schema, dict):
        return {}
    name = str(schema.get("$ref", "")).removeprefix(_PREFIX)
    if name and name not in schemas:
        schemas[name] = {}
        schemas[name] = _facts(document, resolve(document, schema), schemas)
    kept = {key: schema[key] for key in _FACTS if key in schema}
    if members := schema.get("properties"):
        kept["properties"] = {
            key: _facts(document, value, schemas) for key, value in members.items()
        }
    if "items" in schema:
        kept["items"] = _facts(document, schema["items"], schemas)
    for key in _LISTS:
        if key in schema:
            kept[key] = [_facts(document, each, schemas) for each in schema[key]]
    return kept
