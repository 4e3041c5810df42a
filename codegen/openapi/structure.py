"""Where mappings, lists and texts belong in a document; the rules rely on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import CodegenError
from .pointers import below
from .walk import METHODS, Document

#: Members of each kind of object: ``[kind]`` is a list, ``{kind}`` a mapping of them.
Shapes = Mapping[str, Mapping[str, str]]

_ITEM = {"parameters": "[parameter]", **dict.fromkeys(METHODS, "operation")}
_MANY = dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[schema]")
_NAMED = ("properties", "patternProperties", "dependentSchemas", "$defs")
_SCHEMA = {
    "$ref": "text", "type": "type", "items": "schema", "additionalProperties": "schema",
    "not": "schema", "required": "[text]", "enum": "list", **_MANY,
    **dict.fromkeys(_NAMED, "{schema}"), "discriminator": "discriminator",
}  # fmt: skip

#: What is needed to take a document in; the rest may wait for its corrections.
MINIMAL: Shapes = {
    "document": {
        "info": "object", "servers": "[server]", "paths": "{path}",
        "components": "components", "security": "[object]", "tags": "[object]",
    },
    "server": {"url": "text"},
    "components": dict.fromkeys(
        ("schemas", "parameters", "responses", "requestBodies", "headers"), "object"
    ),
    "path": dict.fromkeys(METHODS, "object"),
}  # fmt: skip

#: A whole OpenAPI 3 document.
OPENAPI: Shapes = {
    **MINIMAL,
    "components": {
        "schemas": "{schema}", "parameters": "{parameter}", "responses": "{response}",
        "requestBodies": "{body}", "headers": "{header}", "securitySchemes": "{object}",
        "pathItems": "{path}",
    },
    "path": _ITEM,
    "operation": {
        "operationId": "text", "tags": "[text]", "parameters": "[parameter]",
        "requestBody": "body", "responses": "{response}", "security": "[object]",
        "callbacks": "object",
    },
    "parameter": {
        "name": "text", "in": "text", "schema": "schema", "content": "{media}",
    },
    "header": {"schema": "schema", "content": "{media}"},
    "body": {"content": "{media}"},
    "response": {"content": "{media}", "headers": "{header}"},
    "media": {"schema": "schema", "encoding": "{object}"},
    "schema": _SCHEMA,
    "discriminator": {"propertyName": "text", "mapping": "{text}"},
}  # fmt: skip

#: A whole Swagger 2.0 document.
SWAGGER: Shapes = {
    "document": {
        "info": "object", "host": "text", "basePath": "text", "schemes": "[text]",
        "consumes": "[text]", "produces": "[text]", "paths": "{path}",
        "definitions": "{object}", "parameters": "{parameter}",
        "responses": "{response}", "securityDefinitions": "{object}",
        "security": "[object]", "tags": "[object]",
    },
    "path": _ITEM,
    "operation": {
        "operationId": "text", "tags": "[text]", "parameters": "[parameter]",
        "consumes": "[text]", "produces": "[text]", "responses": "{response}",
    },
    "parameter": {
        "name": "text", "in": "text", "schema": "object", "items": "object",
        "collectionFormat": "separator",
    },
    "response": {"schema": "object", "headers": "{header}", "examples": "object"},
    "header": {"items": "object", "collectionFormat": "separator"},
}  # fmt: skip

#: What to do about a fault that stops the intake.
FIX_AND_REFETCH = "Fetch the document again, or mend it at that place."

#: What to do about a fault of the corrected document.
FIX_IN_OVERLAY = "Correct it in `overlay.yaml`, or ask the vendor."

_NEEDED = {"parameter": ("name", "in"), "server": ("url",)}
_NEVER_NULL = {"components", "requestBody", "info", "schema", "items", *METHODS}
_KINDS: dict[str, tuple[type, str]] = {
    "object": (dict, "a mapping"),
    "list": (list, "a list"),
    "text": (str, "a text"),
}
_WORDS = {
    "type": {"string", "number", "integer", "boolean", "array", "object", "null"},
    "separator": {"csv", "ssv", "tsv", "pipes", "multi"},
}


def check(document: Document, origin: str, shapes: Shapes, remedy: str) -> None:
    """Refuse a document that holds something else where an object or list belongs.

    Args:
        document: what was read.
        origin: the file or address, for messages.
        shapes: ``MINIMAL``, ``OPENAPI`` or ``SWAGGER``.
        remedy: what to do about it, a sentence.

    Raises:
        CodegenError: names the first such place.
    """
    for pointer, wrong in _faults(document, "document", "#", shapes):
        raise CodegenError(f"{origin}: {pointer} is {wrong}. {remedy}")


def _faults(
    node: Any, kind: str, pointer: str, shapes: Shapes
) -> Iterator[tuple[str, str]]:
    if kind[0] in "[{":
        yield from _each(node, kind, pointer, shapes)
    elif kind in _WORDS:
        for word in node if isinstance(node, list) else [node]:
            if word not in _WORDS[kind]:
                expectation = ", ".join(sorted(_WORDS[kind]))
                yield pointer, f"{_short(word)}, which is not one of {expectation}"
    elif kind in _KINDS:
        expected, expectation = _KINDS[kind]
        if not isinstance(node, expected):
            yield pointer, f"{_short(node)} where {expectation} belongs"
    elif not (kind == "schema" and isinstance(node, bool)):
        yield from _members(node, kind, pointer, shapes)


def _each(
    node: Any, kind: str, pointer: str, shapes: Shapes
) -> Iterator[tuple[str, str]]:
    inner = kind[1:-1]
    if not isinstance(node, list if kind[0] == "[" else dict):
        expectation = "a list" if kind[0] == "[" else "a mapping"
        yield pointer, f"{_short(node)} where {expectation} belongs"
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from _faults(item, inner, f"{pointer}/{index}", shapes)
    else:
        for name, item in node.items():
            if pointer == "#/paths" and not name.startswith(("/", "x-")):
                yield below(pointer, name), "a path that does not begin with a slash"
            # Only members of the vendor's own are called so there.
            if not (inner in ("path", "response") and name.startswith("x-")):
                yield from _faults(item, inner, below(pointer, name), shapes)


def _members(
    node: Any, kind: str, pointer: str, shapes: Shapes
) -> Iterator[tuple[str, str]]:
    if not isinstance(node, dict):
        yield pointer, f"{_short(node)} where a mapping belongs"
        return
    if "$ref" in node and kind != "schema":
        yield from _faults(node["$ref"], "text", f"{pointer}/$ref", shapes)
        return
    for name in _NEEDED.get(kind, ()):
        if name not in node:
            yield pointer, f"a {kind} without `{name}`"
    for name, inner in shapes.get(kind, {}).items():
        if name in node and (node[name] is not None or name in _NEVER_NULL):
            yield from _faults(node[name], inner, below(pointer, name), shapes)


def _short(value: Any) -> str:
    text = "null" if value is None else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
