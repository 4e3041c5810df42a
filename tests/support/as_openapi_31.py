"""OpenAPI 3.0 in the words of 3.1, so that one check serves all documents.

A 3.0 schema that is nullable beside ``allOf`` means, as everybody writes it, that null
is allowed; by the letter (3.0.3, "nullable") it means nothing.
"""

from __future__ import annotations

from typing import Any

_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


def modern(document: dict[str, Any]) -> dict[str, Any]:
    """Return an OpenAPI document as one of version 3.1."""
    if str(document["openapi"]).startswith("3.1"):
        return document
    return {**modern_schema(document), "openapi": "3.1.0"}


def modern_schema(node: Any) -> Any:
    """Return a schema of 3.0, or anything that holds some, in the words of 3.1."""
    if isinstance(node, list):
        return [modern_schema(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    mapping = {name: modern_schema(inner) for name, inner in node.items()}
    _bound(mapping)
    return _nullable(mapping) if mapping.get("nullable") is True else mapping


def _bound(schema: dict[str, Any]) -> None:
    for exclusive, plain in _BOUNDS.items():
        flag = schema.get(exclusive)
        if isinstance(flag, bool):
            del schema[exclusive]
            if flag and plain in schema:
                schema[exclusive] = schema.pop(plain)


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    mapping = {name: value for name, value in schema.items() if name != "nullable"}
    if isinstance(mapping.get("enum"), list):
        mapping["enum"] = [*mapping["enum"], None]
    kind = mapping.get("type")
    if kind is None:
        return {"anyOf": [mapping, {"type": "null"}]}
    mapping["type"] = [*([kind] if isinstance(kind, str) else kind), "null"]
    return mapping
