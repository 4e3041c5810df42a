"""Rules about composition: ``allOf``, what stands beside ``$ref``, circular aliases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.schemas import (
    STRUCTURAL_KEYWORDS,
    ref_name,
    required,
    schema_places,
    schemas_of,
)
from ..openapi.walk import Document, reaches
from .narrowing import narrower

_BESIDE_REF = STRUCTURAL_KEYWORDS - {"$ref", "nullable", "type"}
#: A part of ``allOf`` with none of these only describes.
_ADDS = STRUCTURAL_KEYWORDS - {"nullable"}
_MEMBERS = ("properties", "required", "additionalProperties")


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
        for unstructured in [part for part in parts if not _ADDS & set(part)]:
            parts.remove(unstructured)
            schema.update(narrower(unstructured, schema))
        schema["allOf"] = parts
        if len(parts) <= 1:
            _merge_only(document, schema)
        if before != parts or "allOf" not in schema:
            yield place.pointer, "written without idle or nested parts"


def _flat(parts: list[Any]) -> Iterator[Document]:
    for part in parts:
        nested = isinstance(part, dict) and set(part) <= {"allOf", "description"}
        yield from _flat(part["allOf"]) if nested and "allOf" in part else [part]


def _merge_only(document: Document, schema: Document) -> None:
    """Write the single part of ``allOf`` as the schema, when that loses nothing."""
    part = schema["allOf"][0] if schema["allOf"] else {}
    if "$ref" in part:
        if schema.get("type") == "object":
            del schema["type"]
        if _adds_members(schema, required(document, part)):
            own = {key: schema.pop(key) for key in _MEMBERS if key in schema}
            schema["allOf"].append({"type": "object", **own})
        return
    if not set(part) & set(schema) - {"description", "title", "type", "example"}:
        del schema["allOf"]
        for key, value in part.items():
            schema.setdefault(key, value)


def _adds_members(schema: Document, known: set[str]) -> bool:
    """Whether a schema beside its single reference says more of the members.

    The generator takes it for another name of what it refers to.
    """
    is_narrower = set(schema.get("required") or ()) - known
    is_open = isinstance(schema.get("additionalProperties"), dict)
    return bool(schema.get("properties") or is_narrower or is_open)


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
    return reaches(
        _aliased(schemas[goal]), lambda name: _aliased(schemas.get(name)), goal
    )


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
