"""Write an OpenAPI 3.0 document in the form of Swagger 2.0.

The vendored document of Kantata OX is OpenAPI; what the vendor itself publishes is
Swagger 2.0, with operation titles as ids and definitions called ``A::B``.
"""

from __future__ import annotations

import copy
from typing import Any
from urllib.parse import urlsplit

from codegen.openapi.walk import METHODS, Document, walk

_MOVED = (
    ("#/components/schemas/", "#/definitions/"),
    ("#/components/responses/", "#/responses/"),
    ("#/components/parameters/", "#/parameters/"),
)
_MEDIA = "application/json"


def swagger_form(document: Document) -> Document:
    """The Swagger 2.0 document that describes the same as ``document``.

    As in the vendor's own file, no security is defined.
    """
    old = copy.deepcopy(document)
    _restore_names(old)
    server = urlsplit(old["servers"][0]["url"])
    components = old["components"]
    mapping = {
        "swagger": "2.0",
        "info": old["info"],
        "host": server.netloc,
        "basePath": server.path,
        "schemes": [server.scheme],
        "consumes": [_MEDIA],
        "produces": [_MEDIA],
        "paths": {path: _item(item) for path, item in old["paths"].items()},
        "definitions": components["schemas"],
        "parameters": {n: _parameter(p) for n, p in components["parameters"].items()},
        "responses": {n: _response(r) for n, r in components["responses"].items()},
    }
    for _, node in walk(mapping):
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            node["$ref"] = _moved(node["$ref"])
    return mapping


def _restore_names(old: Document) -> None:
    schemas = old["components"]["schemas"]
    names = {n: s.pop("x-vendor-name", n) for n, s in schemas.items()}
    old["components"]["schemas"] = {names[n]: s for n, s in schemas.items()}
    prefix = _MOVED[0][0]
    for _, node in walk(old):
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            name = node["$ref"].removeprefix(prefix)
            node["$ref"] = f"{prefix}{names[name]}" if name in names else node["$ref"]


def _moved(pointer: str) -> str:
    for new, old in _MOVED:
        pointer = pointer.replace(new, old)
    return pointer


def _item(item: dict[str, Any]) -> dict[str, Any]:
    mapping = {key: entry for key, entry in item.items() if key not in METHODS}
    if "parameters" in mapping:
        mapping["parameters"] = [
            _parameter(parameter) for parameter in mapping["parameters"]
        ]
    operations = {m: _operation(o) for m, o in item.items() if m in METHODS}
    return {**mapping, **operations}


def _operation(old: dict[str, Any]) -> dict[str, Any]:
    mapping = {key: item for key, item in old.items() if key != "requestBody"}
    parameters = [_parameter(parameter) for parameter in old.get("parameters", ())]
    if body := old.get("requestBody"):
        media = next(iter(body["content"]))
        parameters += _body(body, media)
        mapping["consumes"] = [media]
    if parameters:
        mapping["parameters"] = parameters
    mapping["responses"] = {s: _response(r) for s, r in old["responses"].items()}
    return mapping


def _parameter(old: dict[str, Any]) -> dict[str, Any]:
    """Lists are joined by commas where ``collectionFormat`` is absent."""
    schema = old.get("schema", {})
    kept = {k: v for k, v in old.items() if k not in ("schema", "explode", "style")}
    return {**kept, **schema}


def _body(body: dict[str, Any], media: str) -> list[dict[str, Any]]:
    schema = body["content"][media]["schema"]
    rest = {k: v for k, v in body.items() if k != "content"}
    if media == _MEDIA:
        return [{"name": "body", "in": "body", **rest, "schema": schema}]
    required = schema.get("required", ())
    return [
        {"name": name, "in": "formData", "required": name in required, **_field(item)}
        for name, item in schema["properties"].items()
    ]


def _field(schema: dict[str, Any]) -> dict[str, Any]:
    if schema.get("format") != "binary":
        return schema
    return {**{k: v for k, v in schema.items() if k != "format"}, "type": "file"}


def _response(old: dict[str, Any]) -> dict[str, Any]:
    mapping = {key: item for key, item in old.items() if key != "content"}
    for content in old.get("content", {}).values():
        mapping["schema"] = content["schema"]
    return mapping
