"""Where the records lie in a response, by its schema."""

from __future__ import annotations

from dataclasses import dataclass
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
    """

    schema: Any
    place: tuple[str, ...]
    record: Any
    many: bool


def shape(schemas: Schemas, schema: Any) -> Shape:
    """Return the form of a response."""
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


def _opened(schemas: Schemas, schema: Any) -> tuple[tuple[str, ...], Any]:
    """Leave the envelope that has only the member ``data``."""
    members = schemas.properties(schema)
    inner = schemas.resolved(members.get("data"))
    if set(members) == {"data"} and schemas.properties(inner):
        return ("data",), members["data"]
    return (), schema


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
    status = min((each for each in responses if each.startswith("2")), default="200")
    content = schemas.resolved(responses.get(status)).get("content") or {}
    if not content:
        return int(status), "", {}
    media = next((each for each in content if "json" in each), next(iter(content)))
    return int(status), media, content[media].get("schema") or {}
