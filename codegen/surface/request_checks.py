"""What a document demands of JSON request bodies, as a table for the runtime.

A vendor whose ``generator.yaml`` says ``check_bodies: true`` gets the file
``request_bodies.json``, by which the client finds every problem of a body before it is
sent. Enums are left out: a word the vendor added later must not be refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..openapi.schemas import ref_name
from ..openapi.walk import Document, operations, resolve

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


def write(folder: Path, document: Document) -> None:
    """Write ``request_bodies.json`` into the generated package."""
    schemas: dict[str, Any] = {}
    bodies = {}
    for method, path, operation in operations(document):
        body = resolve(document, operation.get("requestBody") or {})
        if (schema := _json_schema(body)) is not None:
            bodies[f"{method} {path}"] = _facts(document, schema, schemas)
    for method, path, operation in operations(document):
        if facts := bodies.get(f"{method} {path}"):
            for response in _responses(document, operation):
                _forbid(document, facts, response, schemas)
    table = {"bodies": bodies, "schemas": dict(sorted(schemas.items()))}
    text = json.dumps(table, ensure_ascii=False, indent=1)
    (folder / "request_bodies.json").write_text(text + "\n", "utf-8")


def _json_schema(node: Document) -> Any:
    return ((node.get("content") or {}).get("application/json") or {}).get("schema")


def _responses(document: Document, operation: Document) -> Iterator[Any]:
    for status, response in operation["responses"].items():
        schema = _json_schema(resolve(document, response))
        if str(status).startswith("2") and schema is not None:
            yield schema


def _facts(document: Document, schema: Any, schemas: dict[str, Any]) -> dict[str, Any]:
    """The facts of ``schema``; what it refers to goes into ``schemas``."""
    if not isinstance(schema, dict):
        return {}
    name = ref_name(schema)
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
            kept[key] = [_facts(document, item, schemas) for item in schema[key]]
    return kept


def _forbid(
    document: Document,
    facts: dict[str, Any],
    response: Any,
    schemas: dict[str, Any],
    within: frozenset[str] = frozenset(),
) -> None:
    """Note what the response to a request declares read-only, at every depth.

    A record that was read is often the start of one to write, so its read-only members
    are the ones a body is most likely to hold by mistake.
    """
    name = ref_name(facts)
    if name in within:
        return
    within |= {name} if name else set()
    facts = schemas[name] if name else facts
    response = resolve(document, response)
    members = response.get("properties") or {}
    writable = facts.get("properties") or {}
    read_only = {item for item, node in members.items() if node.get("readOnly")}
    if names := {*read_only, *facts.get("readOnly", ())} - set(writable):
        facts["readOnly"] = sorted(names)
    for key in writable.keys() & members.keys():
        _forbid(document, writable[key], members[key], schemas, within)
    if "items" in facts and "items" in response:
        _forbid(document, facts["items"], response["items"], schemas, within)
