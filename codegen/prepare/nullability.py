"""Rules about what responses may hold: null, and members that are not documented."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.schemas import (
    SchemaLocation,
    as_list,
    ref_name,
    roots,
    schema_places,
    schemas_of,
    within,
)
from ..openapi.usage import SchemaUsage
from ..openapi.walk import Document, operations

_ABOUT = ("description", "deprecated")
_KINDS = {"type", "$ref", "anyOf", "oneOf", "allOf", "enum", "const"}


def nullable_components(document: Document) -> Iterator[tuple[str, str]]:
    """A component that may be null is plain; null is said wherever it is used.

    The class would otherwise be called ``…Type0``.
    """
    schemas = schemas_of(document)
    moved = set()
    for name, schema in schemas.items():
        if becomes_class(schema) and is_nullable(schema):
            schemas[name], _ = without_null(schema)
            moved.add(name)
            yield f"#/components/schemas/{name}", "null is said where it is used"
    if not moved:
        return
    for place in list(schema_places(document)):
        # Null in one part of an `allOf` would be forbidden by the others.
        if _is_said_of(place.schema, moved) and not _is_part(place):
            place.schema = nullable(place.schema)


def _is_said_of(schema: Any, names: set[str]) -> bool:
    """Whether ``schema`` is one of the components, or composed of such only."""
    if ref_name(schema) in names:
        return True
    parts = (schema.get("allOf") or ()) if isinstance(schema, dict) else ()
    own = (_KINDS | {"properties"}) & set(schema) - {"allOf"} if parts else set()
    return bool(parts) and not own and all(ref_name(part) in names for part in parts)


def _is_part(place: SchemaLocation) -> bool:
    """Whether ``place`` is in an ``allOf``: null is said of the whole."""
    return isinstance(place.holder, list) and "/allOf/" in place.pointer[-12:]


def nullables(document: Document) -> Iterator[tuple[str, str]]:
    """``nullable`` and enums with null become "this or null", also beside ``$ref``.

    The generator forgets ``nullable`` beside ``$ref`` and crashes on null for enums.
    """
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict) or not _says_null_badly(schema):
            continue
        # `nullable: false` is the default: it says nothing.
        if schema.get("nullable") is False:
            place.schema = {k: v for k, v in schema.items() if k != "nullable"}
            continue
        plain, _ = without_null(schema)
        place.schema = nullable(plain)
        # A plain type with null beside it is what the generator reads by itself.
        if "anyOf" in place.schema or "oneOf" in place.schema:
            yield place.pointer, "null is one of its alternatives"


def _says_null_badly(schema: Document) -> bool:
    if "nullable" in schema:
        return True
    # An enum of null alone stays: it is how a document says "always null".
    null_word = None in (schema.get("enum") or ()) and schema["enum"] != [None]
    null_type = "null" in as_list(schema.get("type")) and becomes_class(schema)
    return null_word or null_type


def nullable_members(document: Document) -> Iterator[tuple[str, str]]:
    """Optional members of responses may be null, whatever the document says.

    Only schemas that no request uses: there null would be something one can send.
    """
    schemas = schemas_of(document)
    for name in sorted(SchemaUsage(document).responses_only()):
        for part in _parts(schemas[name]):
            needed = set(part.get("required") or schemas[name].get("required") or ())
            for member, inner in (part.get("properties") or {}).items():
                # Servers write null for "absent" everywhere, and a record is better
                # read than refused; what is required is believed.
                if member not in needed and not is_nullable(inner):
                    part["properties"][member] = nullable(inner)
                    yield f"#/components/schemas/{name}", f"{member} may be null"


def _parts(schema: Any) -> Iterator[Document]:
    if isinstance(schema, dict):
        yield schema
        for part in schema.get("allOf") or ():
            if isinstance(part, dict) and "$ref" not in part:
                yield part


def is_nullable(schema: Any) -> bool:
    """Whether ``schema`` allows null."""
    if not isinstance(schema, dict) or not schema:
        return True
    if schema.get("nullable") or "null" in as_list(schema.get("type")):
        return True
    if None in (schema.get("enum") or ()):
        return True
    choices = [*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())]
    # Without any type a schema allows every value, null among them.
    untyped = not (_KINDS | {"properties"}) & set(schema)
    return untyped or any(is_nullable(choice) for choice in choices)


def nullable(schema: Document) -> Document:
    """The schema "``schema`` or null"."""
    about: Document = {key: schema[key] for key in _ABOUT if key in schema}
    if "type" in schema and not becomes_class(schema) and "enum" not in schema:
        kinds = [kind for kind in as_list(schema["type"]) if kind != "null"]
        return {**schema, "type": [*kinds, "null"]}
    inner = {key: value for key, value in schema.items() if key not in about}
    for choice in ("anyOf", "oneOf"):
        if choice in inner:
            choices = [c for c in inner[choice] if c != {"type": "null"}]
            return {**inner, **about, choice: [*choices, {"type": "null"}]}
    return {"anyOf": [inner, {"type": "null"}], **about}


def without_null(schema: Document) -> tuple[Document, bool]:
    """The schema of the value itself, and whether null was allowed beside it."""
    plain = {key: value for key, value in schema.items() if key != "nullable"}
    kinds = [kind for kind in as_list(schema.get("type")) if kind != "null"]
    if kinds:
        plain["type"] = kinds[0] if len(kinds) == 1 else kinds
    if "enum" in plain:
        plain["enum"] = [value for value in plain["enum"] if value is not None]
    return plain, is_nullable(schema) or None in (schema.get("enum") or ())


def becomes_class(schema: Any) -> bool:
    """Whether the generator makes a class of ``schema``: an enum or an object."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    values = [value for value in schema.get("enum") or () if value is not None]
    if values:
        return all(isinstance(value, str) for value in values) or all(
            isinstance(value, int) for value in values
        )
    kinds = as_list(schema.get("type"))
    if {"anyOf", "oneOf"} & set(schema):
        return False
    # An `allOf` of one is a reference with remarks and makes no class of its own.
    if len(schema.get("allOf") or ()) > 1:
        return True
    if sorted(kinds) == ["null", "object"] or schema.get("nullable"):
        return "object" in kinds
    return kinds in (["object"], []) and bool(schema.get("properties"))


def parameter_nulls(document: Document) -> Iterator[tuple[str, str]]:
    """A path cannot hold null: the generator drops operations that allow it."""
    for place in roots(document):
        if isinstance(place.holder, dict) and place.holder.get("in") == "path":
            yield from _stripped(place)


def _stripped(place: SchemaLocation) -> Iterator[tuple[str, str]]:
    schema = place.schema
    if ref_name(schema) or not is_nullable(schema) or not _KINDS & set(schema):
        return
    plain, _ = without_null(schema)
    for choice in ("anyOf", "oneOf"):
        if choice in plain:
            rest = [c for c in plain[choice] if c != {"type": "null"}]
            plain = rest[0] if len(rest) == 1 else {**plain, choice: rest}
    place.schema = plain
    yield place.pointer, "never null in a path"


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
