"""Reading a vendor's document for validation."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


def prepared(document: Mapping[str, Any] | str, servers: Any) -> dict[str, Any]:
    """Return a copy that a validator reads as the vendor means it.

    Among others it gets the bodies that hand-written client code makes: for the
    generator these are opaque, ``x-xml-schema`` and ``x-json-schema`` say what is sent.

    Args:
        document: The OpenAPI document, or its JSON text.
        servers: What its member ``servers`` is to say.
    """
    text = document if isinstance(document, str) else json.dumps(document)
    copied: dict[str, Any] = json.loads(text, object_hook=_opened)
    _split_types(list(copied.get("components", {}).get("parameters", {}).values()))
    for item in copied["paths"].values():
        _split_types(item.get("parameters", []))
        for method in METHODS:
            operation = item.get(method, {})
            _split_types(operation.get("parameters", []))
            _open_body(operation.get("requestBody", {}).get("content", {}))
            if "x-bulk" in operation:
                _open_bulk(copied, operation)
    return {**copied, "servers": servers}


def _opened(node: dict[str, Any]) -> dict[str, Any]:
    """Open a schema that says less than its writers mean."""
    if "nullable" in node:
        _open_nullable(node)
    if node.get("format") == "binary" and node.get("type") == "string":
        # In 3.1 a body of bytes has no type; the older form lives on.
        del node["type"], node["format"]
    return node


def _open_nullable(schema: dict[str, Any]) -> None:
    """Let ``nullable`` beside alternatives allow null.

    OpenAPI 3.0.3 lets it count beside ``type`` only; generators read it generously.
    """
    if schema.get("nullable") is not True or "type" in schema:
        return
    for word in ("allOf", "oneOf", "anyOf"):
        if word in schema:
            null = {"type": "string", "nullable": True, "enum": [None]}
            schema["anyOf"] = [{word: schema.pop(word)}, null]
            return


def _split_types(parameters: list[dict[str, Any]]) -> None:
    """Write parameters as openapi-core reads them: it sees no list among alternatives.

    Lists of types become alternatives; null goes, for nothing in an address is null.
    """
    for parameter in parameters:
        schema = parameter.get("schema", {})
        choices = schema.get("anyOf", ())
        present = [choice for choice in choices if choice != {"type": "null"}]
        if len(present) == 1 < len(choices):
            del schema["anyOf"]
            schema.update(present[0])
        if isinstance(schema.get("type"), list):
            schema["anyOf"] = [{"type": kind} for kind in schema.pop("type")]


def _open_body(content: dict[str, Any]) -> None:
    for media in list(content.values()):
        if "x-xml-schema" in media:
            media["schema"] = media["x-xml-schema"]
        if "x-json-schema" in media:
            content["application/json"] = {"schema": media["x-json-schema"]}


def _open_bulk(document: Mapping[str, Any], operation: dict[str, Any]) -> None:
    """Take several records under the name that ``x-bulk`` gives, in place of one."""
    bulk = operation["x-bulk"]
    media = operation["requestBody"]["content"]["application/json"]
    body = dict(_resolved(document, media["schema"]))
    members = dict(body["properties"])
    if bulk["member"] in members or len(members) != 1:
        return
    (one,) = members.values()
    several = {"type": "array", "maxItems": bulk["maximum"], "items": one}
    body.pop("required", None)
    media["schema"] = {**body, "properties": {**members, bulk["member"]: several}}


def operations(
    document: Mapping[str, Any],
) -> Iterator[tuple[tuple[str, str], dict[str, Any]]]:
    """Yield each operation by method and path, with all its parameters."""
    for path, item in document["paths"].items():
        shared = item.get("parameters", [])
        for method in METHODS:
            if method in item:
                own = item[method].get("parameters", [])
                listed = [_resolved(document, item) for item in [*own, *shared]]
                # The operation's own parameter counts before one of the path.
                named = {(item["name"], item["in"]): item for item in reversed(listed)}
                parameters = list(reversed(named.values()))
                yield (method.upper(), path), {**item[method], "parameters": parameters}


def _resolved(document: Mapping[str, Any], node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        node = target
    return node
