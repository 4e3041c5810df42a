"""A JSON value that a schema describes."""

from __future__ import annotations

import json
from typing import Any

from ..openapi.walk import resolve

_TEXTS = {
    "date": "2024-05-25",
    "date-time": "2024-05-25T12:00:00+00:00",
    "uuid": "00000000-0000-4000-8000-000000000001",
}
_DEEP = 6
_ENDLESS = 30


def sample(document: Any, schema: Any, depth: int = 0) -> Any:
    """A value that ``schema`` describes, with every member it names."""
    if schema is True or not schema:
        return {"any": ["value", 1, None]}
    if "$ref" in schema:
        # A child that holds the union which lists it would go on for ever.
        inner = {} if depth > _ENDLESS else resolve(document, schema)
        return sample(document, inner, depth + 1) if inner else {}
    if "const" in schema or schema.get("enum"):
        return _word(schema)
    for key in ("oneOf", "anyOf"):
        if schema.get(key) and set(schema[key][0]) != {"required"}:
            return _chosen(document, schema, schema[key][0], depth)
    if schema.get("allOf"):
        return _joined(document, schema, depth)
    return _typed(document, schema, depth)


def _word(schema: Any) -> Any:
    value = schema.get("const", (schema.get("enum") or [None])[0])
    if schema.get("type") == "array":
        return [value]
    is_text = schema.get("type") == "string" and not isinstance(value, str)
    return json.dumps(value) if is_text else value


def _joined(document: Any, schema: Any, depth: int) -> Any:
    members: dict[str, Any] = {}
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    for part in [*schema["allOf"], rest]:
        value = sample(document, part, depth) if _says(part) else {}
        if not isinstance(value, dict):
            return value
        members.update(value)
    return members


def _says(part: Any) -> bool:
    return bool({"$ref", "type", "properties", "allOf", "oneOf", "anyOf"} & set(part))


def _chosen(document: Any, schema: Any, branch: Any, depth: int) -> Any:
    value = sample(document, branch, depth + 1)
    discriminator = schema.get("discriminator")
    if isinstance(value, dict):
        beside = {k: schema[k] for k in ("properties", "required") if k in schema}
        if beside:
            value = {**sample(document, {"type": "object", **beside}, depth), **value}
    if discriminator and isinstance(value, dict):
        goal = branch.get("$ref", "")
        mapping = discriminator.get("mapping") or {goal.rsplit("/", 1)[-1]: goal}
        ends = {goal, goal.rsplit("/", 1)[-1]}
        words = [word for word, where in mapping.items() if where in ends]
        value[discriminator["propertyName"]] = words[0]
    return value


def _typed(document: Any, schema: Any, depth: int) -> Any:
    kind = schema.get("type")
    kinds = [k for k in kind if k != "null"] if isinstance(kind, list) else [kind]
    kind = kinds[0] if kinds else "null"
    if kind == "object" or "properties" in schema:
        return _object(document, schema, depth)
    if kind == "array":
        empty = depth > _DEEP or "items" not in schema
        return [] if empty else [sample(document, schema["items"], depth + 1)]
    if kind == "string":
        return _TEXTS.get(schema.get("format", ""), "text")
    return {"integer": 7, "number": 1.5, "boolean": True}.get(str(kind))


def _object(document: Any, schema: Any, depth: int) -> dict[str, Any]:
    needed = schema.get("required") or ()
    members = {
        name: sample(document, inner, depth + 1)
        for name, inner in (schema.get("properties") or {}).items()
        if depth <= _DEEP or name in needed
    }
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict) and depth <= _DEEP:
        members["extra"] = sample(document, extra, depth + 1)
    return members
