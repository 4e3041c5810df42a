"""Read a schema the way the comparison needs it: flat, without null, by type."""

from __future__ import annotations

from typing import Any

from ..openapi.schemas import as_list, ref_name
from ..openapi.walk import Document, resolve

#: Formats that become a type of their own in Python; others stay text or number.
_TYPED_FORMATS = ("date", "date-time", "uuid", "binary")


def plain(document: Document, schema: Any) -> Document:
    """The schema with its reference followed and its ``allOf`` merged."""
    found = _flat(document, schema, frozenset())
    return found if isinstance(found, dict) else {}


def _flat(document: Document, schema: Any, seen: frozenset[Any]) -> Any:
    if not isinstance(schema, dict):
        return {}
    pointer = schema.get("$ref")
    if pointer in seen:
        return {}
    node = resolve(document, schema)
    if not isinstance(node, dict):
        return {}
    merged: Document = {key: value for key, value in node.items() if key != "allOf"}
    for part in node.get("allOf") or ():
        _merge(merged, _flat(document, part, seen | {pointer} if pointer else seen))
    return merged


def _merge(target: Document, part: Document) -> None:
    for key, value in part.items():
        if key == "properties":
            target["properties"] = {**value, **(target.get("properties") or {})}
        elif key == "required":
            target["required"] = sorted({*value, *(target.get("required") or ())})
        else:
            target.setdefault(key, value)


def nullable(document: Document, schema: Any) -> bool:
    """Whether null is a value of the schema."""
    node = plain(document, schema)
    choices = [*(node.get("anyOf") or ()), *(node.get("oneOf") or ())]
    return (
        bool(node.get("nullable"))
        or "null" in as_list(node.get("type"))
        or None in (node.get("enum") or ())
        or any(_is_null(choice) for choice in choices)
    )


def variants(document: Document, schema: Any) -> list[Any]:
    """The alternatives of a union without null; a schema that is none, by itself."""
    if ref_name(schema):
        return [schema]
    node = plain(document, schema)
    parts = schema.get("allOf") if isinstance(schema, dict) else None
    if parts and len(parts) == 1 and not node.get("anyOf") and not node.get("oneOf"):
        # `allOf` around one reference: a way to write a description beside it
        return variants(document, parts[0]) if ref_name(parts[0]) else [node]
    choices = node.get("anyOf") or node.get("oneOf")
    return [c for c in choices if not _is_null(c)] if choices else [node]


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def types(node: Document) -> frozenset[str]:
    """The types of a plain schema, with the formats that are types in Python."""
    found = {str(kind) for kind in as_list(node.get("type")) if kind != "null"}
    if not found:
        found = _implied(node)
    mark = node.get("format")
    if "string" in found and mark in _TYPED_FORMATS:
        found = (found - {"string"}) | {str(mark)}
    return frozenset(found or {"anything"})


def _implied(node: Document) -> set[str]:
    if "properties" in node or "additionalProperties" in node:
        return {"object"}
    if "items" in node:
        return {"array"}
    words = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return {words[type(each)] for each in enum_values(node) if type(each) in words}


def enum_values(node: Document) -> list[Any]:
    """The values of an enum, without null; a constant is an enum of one."""
    values = [node["const"]] if "const" in node else node.get("enum") or []
    return [value for value in values if value is not None]


def covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Whether every value of the types ``narrow`` is one of the types ``wide``."""
    accepted = wide | ({"integer"} if "number" in wide else set())
    return "anything" in wide or narrow <= accepted
