"""A rule about bodies that wrap one record: ``{"story": {...}}``.

Such bodies are written out in each operation. The record in them gets a name that says
what it is for, is required where the body is, and a call that takes many under the
plural key says so.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ..names import pascal, split_words
from ..openapi.schemas import ref_to, schemas_of
from ..openapi.walk import Document, operations

#: Operation ids of these begin with what they do to a record.
_CREATES = ("create", "add", "new")
_CHANGES = ("update", "edit", "change")


def wrapped_bodies(document: Document) -> Iterator[tuple[str, str]]:
    """The one record that a body wraps is named after its purpose, and required."""
    schemas = schemas_of(document)
    for method, path, operation in operations(document):
        for body in _bodies(operation):
            if member := _wrapped(body):
                where = f"{method} {path}"
                name = _purpose(method, path, operation, member)
                yield from _name(schemas, body, member, name, where)
                yield from _several(operation, body, member, where)
                yield from _require(operation, body, member, where)


def _bodies(operation: Document) -> Iterator[Document]:
    for media in (operation.get("requestBody", {}).get("content") or {}).values():
        schema = media.get("schema")
        if isinstance(schema, dict) and schema.get("properties"):
            yield schema


def _wrapped(body: Document) -> str:
    """The member that holds the record; beside it there is its plural, or nothing."""
    objects = [name for name, item in body["properties"].items() if _is_object(item)]
    if len(objects) != 1:
        return ""
    others = set(body["properties"]) - set(objects)
    plural = all(_is_plural_of(objects[0], body["properties"], name) for name in others)
    return objects[0] if plural else ""


def _is_object(schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    return "$ref" in schema or bool(schema.get("properties"))


def _is_plural_of(member: str, properties: Document, name: str) -> bool:
    is_list = properties[name].get("type") == "array"
    return is_list and name in (f"{member}s", f"{member.removesuffix('y')}ies")


def _purpose(method: str, path: str, operation: Document, member: str) -> str:
    """``NewStory``, ``StoryChanges``, else the verb of the operation and the record."""
    verb = split_words(str(operation.get("operationId") or method))[0]
    end = path.rstrip("/").rpartition("/")[2]
    collection = _is_plural_of(member, {end: {"type": "array"}}, end)
    if method == "POST" and (verb in _CREATES or collection):
        return f"New{pascal(member)}"
    if method in ("PUT", "PATCH") and (verb in _CHANGES or end.startswith("{")):
        return f"{pascal(member)}Changes"
    return pascal(f"{verb} {member}")


def _name(
    schemas: Document, body: Document, member: str, name: str, where: str
) -> Iterator[tuple[str, str]]:
    schema = body["properties"][member]
    if "$ref" in schema or not _is_free(schemas, name, schema):
        return
    schemas.setdefault(name, schema)
    body["properties"][member] = ref_to(name)
    for plural in body["properties"].values():
        if plural.get("type") == "array" and _same(plural.get("items"), schema):
            plural["items"] = ref_to(name)
    yield where, f"{member} is {name}"


def _is_free(schemas: Document, name: str, schema: Document) -> bool:
    taken = {pascal(other).lower(): other for other in schemas}
    other = taken.get(pascal(name).lower())
    return other is None or (other == name and _same(schemas[name], schema))


def _same(one: Any, other: Any) -> bool:
    return bool(_without_prose(one) == _without_prose(other))


def _without_prose(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _without_prose(item)
            for key, item in value.items()
            if not (key == "description" and isinstance(item, str))
        }
    return (
        [_without_prose(item) for item in value] if isinstance(value, list) else value
    )


def _several(
    operation: Document, body: Document, member: str, where: str
) -> Iterator[tuple[str, str]]:
    """Many records under the plural key, where ``x-bulk`` of the operation names it."""
    bulk = operation.get("x-bulk")
    if not bulk or bulk["member"] in body["properties"]:
        return
    one = copy.deepcopy(body["properties"][member])
    body["properties"][bulk["member"]] = {
        "type": "array",
        "description": f"Up to {bulk['maximum']} in place of one.",
        "maxItems": bulk["maximum"],
        "items": one,
    }
    yield where, f"takes {bulk['member']} in place of {member}"


def _require(
    operation: Document, body: Document, member: str, where: str
) -> Iterator[tuple[str, str]]:
    required = body.get("required") or []
    alone = len(body["properties"]) == 1
    if alone and operation["requestBody"].get("required") and member not in required:
        body["required"] = [*required, member]
        yield where, f"requires {member}"
