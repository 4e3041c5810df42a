"""The rule that gives requests a schema of their own where responses hold more."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ..openapi.schemas import (
    PREFIX,
    SchemaLocation,
    redirect,
    ref_name,
    schemas_of,
    within,
)
from ..openapi.usage import SchemaUsage
from ..openapi.walk import Document, operations, walk


def read_write_split(document: Document) -> Iterator[tuple[str, str]]:
    """``X`` is what responses hold, ``XInput`` what requests send, where they differ.

    They differ by ``readOnly`` and ``writeOnly`` members, which the generator ignores:
    a record that was read could not be built or sent back without them.
    """
    schemas = schemas_of(document)
    usage = SchemaUsage(document)
    # Used on one side only, a schema needs no twin: it loses what is not for its side.
    for name in sorted(usage.in_responses - usage.in_requests):
        yield from _drop(schemas[name], "writeOnly", name)
    for name in sorted(usage.in_requests - usage.in_responses):
        yield from _drop(schemas[name], "readOnly", name)
    shared = usage.in_requests & usage.in_responses
    # What holds a schema with a twin needs one itself, to refer to the right one.
    split = _reaching(schemas, {name for name in shared if _differs(schemas[name])})
    split &= shared
    renamed = {name: _input_name(name, schemas) for name in sorted(split)}
    for name, fresh in renamed.items():
        schemas[fresh] = copy.deepcopy(schemas[name])
        # Both generators are used up for what they do; the one note is for the pair.
        list(_drop(schemas[fresh], "readOnly", fresh))
        list(_drop(schemas[name], "writeOnly", name))
        yield f"{PREFIX}{name}", f"requests send {fresh}"
    only_sent = (usage.in_requests - usage.in_responses) | set(renamed.values())
    for name in only_sent:
        _redirect(schemas[name], renamed)
    _redirect_requests(document, renamed)


def _differs(schema: Any) -> bool:
    return any(_marked(node, "readOnly", "writeOnly") for _, node in _own(schema))


def _own(schema: Any) -> Iterator[tuple[str, Any]]:
    for place in within(SchemaLocation("#", {"schema": schema}, "schema")):
        yield from _properties(place.schema)


def _properties(schema: Any) -> list[tuple[str, Any]]:
    properties = schema.get("properties") if isinstance(schema, dict) else None
    return list((properties or {}).items())


def _marked(schema: Any, *marks: str) -> bool:
    return isinstance(schema, dict) and any(schema.get(mark) is True for mark in marks)


def _drop(schema: Any, mark: str, name: str) -> Iterator[tuple[str, str]]:
    for place in within(
        SchemaLocation(f"{PREFIX}{name}", {"schema": schema}, "schema")
    ):
        gone = [member for member, s in _properties(place.schema) if _marked(s, mark)]
        for member in gone:
            del place.schema["properties"][member]
            yield f"{PREFIX}{name}", f"{member} is {mark}, so not here"
        if gone and "required" in place.schema:
            # `required: []` is invalid in OpenAPI 3.0, so an empty list goes
            # altogether.
            kept = [m for m in place.schema["required"] if m not in gone]
            place.schema["required"] = kept
            if not kept:
                del place.schema["required"]


def _reaching(schemas: Document, goals: set[str]) -> set[str]:
    """The schemas that hold one of ``goals``, and these."""
    reaching = set(goals)
    while True:
        more = {
            name
            for name, schema in schemas.items()
            if name not in reaching
            and any(ref_name(node) in reaching for _, node in walk(schema))
        }
        if not more:
            return reaching
        reaching |= more


def _input_name(name: str, schemas: Document) -> str:
    choices = (f"{name}Input", f"{name}Request", f"{name}ToSend")
    return next(choice for choice in choices if choice not in schemas)


def _redirect(schema: Any, renamed: dict[str, str]) -> None:
    for _, node in walk(schema):
        redirect(node, renamed)


def _redirect_requests(document: Document, renamed: dict[str, str]) -> None:
    components = document["components"]
    _redirect(components.get("requestBodies"), renamed)
    _redirect(components.get("parameters"), renamed)
    for _, path, operation in operations(document):
        _redirect(document["paths"][path].get("parameters"), renamed)
        _redirect(operation.get("parameters"), renamed)
        _redirect(operation.get("requestBody"), renamed)
