"""Where the records lie in a response, by its schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .schemas import Schema, Schemas

_LISTS = ("data", "results", "items")


@dataclass(frozen=True)
class Shape:
    """The form of a JSON response.

    Attributes:
        schema: Schema of the whole.
        place: Names of the members that lead to the record or the list.
        record: Schema of one record.
        many: Whether a list of records lies there.
        key: Member with the records by id, beside ``results`` with their order; empty
            where records lie there themselves.
        included: Members with further records by id, by the name of their schema.
    """

    schema: Any
    place: tuple[str, ...]
    record: Any
    many: bool
    key: str = ""
    included: Mapping[str, str] = field(default_factory=dict)


def shape(schemas: Schemas, schema: Any, path: str) -> Shape:
    """Return the form of a response to an operation with this path."""
    if "results" in (members := schemas.properties(schema)):
        maps = _maps(schemas, members)
        if key := _key(maps, path):
            many = not path.rstrip("/").endswith("}")
            included = {_name(item): name for name, item in maps.items()}
            return Shape(schema, (), maps[key], many, key, included)
    place, inner = _opened(schemas, schema)
    resolved = schemas.resolved(inner)
    if schemas.kinds(resolved) == ["array"]:
        return Shape(schema, place, resolved.get("items", {}), many=True)
    members = schemas.properties(resolved)
    for name in _LISTS:
        listed = schemas.resolved(members.get(name))
        if schemas.kinds(listed) == ["array"] and len(members) < 8:
            return Shape(schema, (*place, name), listed.get("items", {}), many=True)
    return Shape(schema, place, inner, many=False)


def _maps(schemas: Schemas, members: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schemas of the records that lie by their id, by member."""
    resolved = {name: schemas.resolved(item) for name, item in members.items()}
    return {
        name: item["additionalProperties"]
        for name, item in resolved.items()
        if isinstance(item.get("additionalProperties"), Mapping)
        and name not in ("meta", "results")
    }


def _key(maps: Mapping[str, Any], path: str) -> str:
    """Return the member of the collection that the path names, else the first."""
    words = [part for part in path.split("/") if part in maps]
    return words[-1] if words else next(iter(maps), "")


def _name(schema: Mapping[str, Any]) -> str:
    return str(schema.get("$ref", "")).rpartition("/")[2]


def _opened(schemas: Schemas, schema: Any) -> tuple[tuple[str, ...], Any]:
    """Leave the envelope that has one member: ``data``, or one around a record."""
    members = schemas.properties(schema)
    if len(members) != 1:
        return (), schema
    [(name, inner)] = members.items()
    known = schemas.properties(schemas.resolved(inner))
    return (
        ((name,), inner)
        if known and (name == "data" or "id" in known)
        else ((), schema)
    )


def placed(place: tuple[str, ...], value: Any, body: Any) -> Any:
    """Return a body with a value at its place."""
    if not place:
        return value
    name, *rest = place
    body = body if isinstance(body, dict) else {}
    return {**body, name: placed(tuple(rest), value, body.get(name))}


def success(operation: Schema, schemas: Schemas) -> tuple[int, str, Any]:
    """Return status, media type and schema of the response to a request that works.

    The media type is empty where there is no body.
    """
    responses = operation["responses"]
    status = min(
        (response for response in responses if response.startswith("2")), default="200"
    )
    content = schemas.resolved(responses.get(status)).get("content") or {}
    if not content:
        return int(status), "", {}
    media = next((item for item in content if "json" in item), next(iter(content)))
    return int(status), media, content[media].get("schema") or {}
