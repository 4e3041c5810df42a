"""Rules about schemas that allow any value: each is written as the empty schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.schemas import STRUCTURAL_KEYWORDS, as_list, schema_places
from ..openapi.walk import Document

#: What narrows the values of a type, apart from what `_free_kind` looks at itself.
_LIMITS = STRUCTURAL_KEYWORDS - {"type", "items", "additionalProperties"}


def boolean_schemas(document: Document) -> Iterator[tuple[str, str]]:
    """``true`` in place of a schema (3.1) is any value; the generator wants ``{}``.

    ``items: false`` closes a list of which ``prefixItems`` says all.
    """
    for place in schema_places(document):
        inner = place.schema.get("properties") if isinstance(place.schema, dict) else ()
        for name, schema in dict(inner or ()).items():
            if isinstance(schema, bool):
                place.schema["properties"][name] = {}
                yield f"{place.pointer}/properties/{name}", "any value"
        if not isinstance(place.schema, dict):
            continue
        if isinstance(items := place.schema.get("items"), bool):
            # A closed tuple: `prefixItems` says all of it.
            place.schema["items"] = {}
            if not items and "prefixItems" in place.schema:
                del place.schema["items"]
            yield f"{place.pointer}/items", "any value" if items else "a closed list"


def free_arrays(document: Document) -> Iterator[tuple[str, str]]:
    """An array that names no items, which 3.1 allows, holds any value."""
    if not document["openapi"].startswith("3.1."):
        return
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict) or "array" not in as_list(schema.get("type")):
            continue
        if "items" not in schema and "prefixItems" not in schema:
            schema["items"] = {}
            yield place.pointer, "an array of any values"


def any_json(document: Document) -> Iterator[tuple[str, str]]:
    """A union of text, free list and free object is any JSON value.

    Taken literally it gives another Python type for each JSON type.
    """
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict):
            continue
        choices = schema.get("anyOf") or schema.get("oneOf") or ()
        kinds = [_free_kind(choice) for choice in choices]
        if all(kinds) and {"string", "array", "object"} <= set(kinds):
            kept = ("description", "deprecated")
            place.schema = {key: schema[key] for key in kept if key in schema}
            yield place.pointer, "any JSON value"


def _free_kind(schema: Any) -> str:
    """The type of a schema that says no more than its type; empty otherwise."""
    if not isinstance(schema, dict):
        return ""
    kind = schema.get("type")
    limits = set(schema) & _LIMITS
    inner = [schema.get("items"), schema.get("additionalProperties")]
    if limits or not isinstance(kind, str) or schema.get("format"):
        return ""
    return kind if all(item in (None, True, {}) for item in inner) else ""
