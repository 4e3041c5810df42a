"""Names in a request that its operation does not know; most servers ignore them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .engine.bodies import read
from .engine.schemas import Schemas
from .messages import SentRequest
from .problems import Problem


def unknown_names(
    schemas: Schemas, operation: Mapping[str, Any], sent: SentRequest
) -> list[Problem]:
    """Return what of a request its operation does not know, or takes once only.

    Args:
        schemas: The schemas of the document.
        operation: The operation.
        sent: The request.
    """
    query = {
        parameter["name"]: parameter
        for parameter in operation["parameters"]
        if _in_query(parameter)
    }
    return [*_of_query(schemas, query, sent), *_of_body(schemas, operation, sent)]


def _in_query(parameter: Mapping[str, Any]) -> bool:
    return bool(parameter["in"] == "query")


def _of_query(
    schemas: Schemas, known: Mapping[str, Any], sent: SentRequest
) -> Iterator[Problem]:
    for name, values in sent.query.items():
        # A list may be sent as ``name[]``, a member of an object as ``name[member]``.
        declared = known.get(name) or known.get(name.partition("[")[0])
        if declared is None:
            if not any(_is_free(schemas, item) for item in known.values()):
                yield Problem(f"query parameter {name} is unknown{_hint(name, known)}")
        elif len(values) > 1 and _is_single(schemas, declared):
            yield Problem(f"query parameter {name} is sent {len(values)} times")


def _is_free(schemas: Schemas, parameter: Mapping[str, Any]) -> bool:
    """Tell whether a parameter stands for others, whatever their names."""
    schema = schemas.resolved(parameter.get("schema"))
    return bool(schema.get("additionalProperties"))


def _is_single(schemas: Schemas, parameter: Mapping[str, Any]) -> bool:
    kinds = schemas.all_kinds(parameter.get("schema"))
    return bool(kinds) and not kinds & {"array", "object"}


def _of_body(
    schemas: Schemas, operation: Mapping[str, Any], sent: SentRequest
) -> Iterator[Problem]:
    content = schemas.resolved(operation.get("requestBody")).get("content", {})
    if not sent.body:
        return
    if sent.media_type.endswith("json"):
        schema = content.get("application/json", {}).get("schema")
        yield from _members(schemas, schema, sent.json, ()) if schema else ()
    elif "form" in sent.media_type and sent.media_type in content:
        yield from _fields(schemas, content[sent.media_type].get("schema"), read(sent))


def _fields(
    schemas: Schemas, schema: Any, form: Mapping[str, Any]
) -> Iterator[Problem]:
    known = {} if _is_open(schemas, schema) else schemas.properties(schema)
    for name in form:
        # A list may be sent as ``name[]``, a member of an object as ``name[member]``.
        if known and not {name, name.partition("[")[0]} & set(known):
            yield Problem(f"field {name} is unknown{_hint(name, known)}", (name,))


def _members(
    schemas: Schemas, schema: Any, value: Any, place: tuple[str | int, ...]
) -> Iterator[Problem]:
    if isinstance(value, list):
        items = schemas.resolved(schema).get("items")
        for index, item in enumerate(value):
            yield from _members(schemas, items, item, (*place, index))
    if not isinstance(value, dict) or _is_open(schemas, schema):
        return
    known = schemas.properties(schema)
    for name, item in value.items():
        if name in known:
            yield from _members(schemas, known[name], item, (*place, name))
        elif known:
            path = "".join(f"[{part!r}]" for part in (*place, name))
            yield Problem(f"${path} is unknown{_hint(name, known)}", (*place, name))


def _is_open(schemas: Schemas, schema: Any) -> bool:
    return any(
        branch.get("additionalProperties") for branch in schemas.branches(schema)
    )


def _hint(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]}?" if near else ""
