"""Rules about what the generator cannot compose: aliases, ``allOf``, free values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.schemas import (
    SchemaLocation,
    as_list,
    ref_name,
    schema_places,
    schemas_of,
    within,
)
from ..openapi.usage import SchemaUsage
from ..openapi.walk import Document, operations

_STRUCTURE = {
    "$ref", "type", "properties", "items", "enum", "const", "allOf", "anyOf", "oneOf",
    "additionalProperties", "required", "prefixItems", "nullable",
}  # fmt: skip
_BESIDE_REF = _STRUCTURE - {"$ref", "nullable", "type"}


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


def constants(document: Document) -> Iterator[tuple[str, str]]:
    """A ``const`` that is neither plain text nor number is only its type.

    Quotes and backslashes in it are escaped twice: no response would fit.
    """
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict) or "const" not in schema:
            continue
        value = schema["const"]
        if isinstance(value, str) and {'"', "\\"} & set(value):
            del schema["const"]
            schema["type"] = "string"
            yield place.pointer, f"{value!r} is not held to"
        elif isinstance(value, bool) or not isinstance(value, (str, int)):
            del schema["const"]
            if isinstance(value, bool) or value is None:
                schema["type"] = "null" if value is None else "boolean"
            yield place.pointer, f"{value!r} is not held to"


def reference_siblings(document: Document) -> Iterator[tuple[str, str]]:
    """What 3.1 says beside ``$ref`` is joined to it; the generator forgets it."""
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict) or "$ref" not in schema:
            continue
        beside = {key: schema[key] for key in schema if key in _BESIDE_REF}
        if not beside:
            continue
        about = {k: v for k, v in schema.items() if k not in beside and k != "$ref"}
        place.schema = {"allOf": [{"$ref": schema["$ref"]}, beside], **about}
        yield place.pointer, f"{', '.join(sorted(beside))} joined to the reference"


def all_of(document: Document) -> Iterator[tuple[str, str]]:
    """``allOf`` holds only what adds members; one inline part is the schema itself.

    Parts that only describe make the generator refuse enums and texts, and it does not
    look into an ``allOf`` inside an ``allOf``.
    """
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict) or not isinstance(schema.get("allOf"), list):
            continue
        before = list(schema["allOf"])
        parts = list(_flat(before))
        for idle in [
            part for part in parts if not (_STRUCTURE - {"nullable"}) & set(part)
        ]:
            parts.remove(idle)
            for key, value in idle.items():
                schema.setdefault(key, value)
        schema["allOf"] = parts
        if len(parts) <= 1:
            _merge_only(schema)
        if before != parts or "allOf" not in schema:
            yield place.pointer, "written without idle or nested parts"


def _flat(parts: list[Any]) -> Iterator[Document]:
    for part in parts:
        nested = isinstance(part, dict) and set(part) <= {"allOf", "description"}
        yield from _flat(part["allOf"]) if nested and "allOf" in part else [part]


def _merge_only(schema: Document) -> None:
    """Write the single part of ``allOf`` as the schema, when that loses nothing."""
    part = schema["allOf"][0] if schema["allOf"] else {}
    if "$ref" in part:
        if schema.get("type") == "object" and not schema.get("properties"):
            del schema["type"]
        return
    if not set(part) & set(schema) - {"description", "title", "type", "example"}:
        del schema["allOf"]
        for key, value in part.items():
            schema.setdefault(key, value)


def recursive_aliases(document: Document) -> Iterator[tuple[str, str]]:
    """A name that stands for itself through lists and unions only is any JSON value.

    There is no class in between which could be referred to, so the generator drops it.
    """
    schemas = schemas_of(document)
    for name in schemas:
        if _leads_to(schemas, name):
            kept = {"description": schemas[name].get("description", "Any JSON value.")}
            schemas[name] = kept
            yield f"#/components/schemas/{name}", "refers to itself: any JSON value"


def _leads_to(schemas: Document, goal: str) -> bool:
    waiting = list(_aliased(schemas[goal]))
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name == goal:
            return True
        if name not in seen:
            seen.add(name)
            waiting.extend(_aliased(schemas.get(name)))
    return False


def _aliased(schema: Any) -> Iterator[str]:
    if not isinstance(schema, dict) or "properties" in schema:
        return
    if name := ref_name(schema):
        yield name
    for key in ("anyOf", "oneOf", "prefixItems"):
        for part in schema.get(key) or ():
            yield from _aliased(part)
    for part in schema.get("allOf") or ():
        if len(schema["allOf"]) == 1:
            yield from _aliased(part)
    yield from _aliased(schema.get("items"))


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
    limits = set(schema) & (_STRUCTURE - {"type", "items", "additionalProperties"})
    inner = [schema.get("items"), schema.get("additionalProperties")]
    if limits or not isinstance(kind, str) or schema.get("format"):
        return ""
    return kind if all(each in (None, True, {}) for each in inner) else ""


def open_responses(document: Document) -> Iterator[tuple[str, str]]:
    """A response may hold members nobody has told us of: they are kept."""
    schemas = schemas_of(document)
    for name in sorted(SchemaUsage(document).in_responses):
        yield from _opened(
            SchemaLocation(f"#/components/schemas/{name}", schemas, name)
        )
    for holder, pointer in _response_contents(document):
        if "schema" in holder:
            yield from _opened(SchemaLocation(pointer, holder, "schema"))


def _response_contents(document: Document) -> Iterator[tuple[Document, str]]:
    for method, path, operation in operations(document):
        for status, response in operation["responses"].items():
            for described in (response.get("content") or {}).values():
                yield described, f"{method} {path} {status}"


def _opened(place: SchemaLocation) -> Iterator[tuple[str, str]]:
    for inner in within(place):
        schema = inner.schema
        if isinstance(schema, dict) and schema.get("additionalProperties") is False:
            del schema["additionalProperties"]
            yield inner.pointer, "unknown members are kept"
