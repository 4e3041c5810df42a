"""Read a schema in the normal form the way the comparison needs it: flat, by type."""

from __future__ import annotations

from typing import Any

from ..openapi.schemas import as_list, ref_name
from ..openapi.walk import Document, resolve
from .normal import merge

#: Formats that become a type of their own in Python; others stay text or number.
_TYPED_FORMATS = ("date", "date-time", "uuid", "binary")


def plain(document: Document, schema: Any) -> Document:
    """The schema with its reference followed and its ``allOf`` merged."""
    flat = _flat(document, schema, frozenset())
    return flat if isinstance(flat, dict) else {}


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
    if pointer:
        merged.update(beside(schema))
    for part in node.get("allOf") or ():
        merge(merged, _flat(document, part, seen | {pointer} if pointer else seen))
    return merged


def beside(schema: Document) -> Document:
    """What a schema says beside its reference."""
    return {key: value for key, value in schema.items() if key != "$ref"}


def nullable(document: Document, schema: Any) -> bool:
    """Whether null is a value of the schema."""
    node = plain(document, schema)
    return bool(node.get("nullable")) or node.get("type") == "null"


def variants(document: Document, schema: Any) -> list[Any]:
    """The alternatives of a union; a schema that is not one, by itself."""
    if ref_name(schema):
        return [schema]
    node = plain(document, schema)
    return node.get("anyOf") or [node]


def types(node: Document) -> frozenset[str]:
    """The types of a plain schema, with the formats that are types in Python."""
    kinds = {str(kind) for kind in as_list(node.get("type"))}
    mark = node.get("format")
    if "string" in kinds and mark in _TYPED_FORMATS:
        kinds = (kinds - {"string"}) | {str(mark)}
    return frozenset(kinds or {"anything"})


def enum_values(node: Document) -> list[Any]:
    """The values of an enum."""
    return node.get("enum") or []


def covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Whether every value of the types ``narrow`` is one of the types ``wide``."""
    accepted = wide | ({"integer"} if "number" in wide else set())
    return "anything" in wide or narrow <= accepted


def label(document: Document, schema: Any) -> str:
    """What a schema is, in a word: the schema it refers to, or its types."""
    return ref_name(schema) or " | ".join(sorted(types(plain(document, schema))))
