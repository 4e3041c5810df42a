"""Bodies and responses of Swagger 2.0 in the words of OpenAPI 3."""

from __future__ import annotations

from typing import Any

from ...openapi.walk import Document
from .parameters import list_style, value_schema

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_BINARY = {"type": "string", "format": "binary"}


def request_body(nodes: list[Document], consumes: list[str] | None) -> Document | None:
    """The request body that the ``body`` or ``formData`` parameters describe."""
    for node in nodes:
        if node.get("in") == "body":
            return _body(node, consumes)
    fields = [node for node in nodes if node.get("in") == "formData"]
    return _form(fields, consumes) if fields else None


def _body(node: Document, consumes: list[str] | None) -> Document:
    gone = ("in", "name", "schema", "required")
    body = {key: value for key, value in node.items() if key not in gone}
    forms = (_FORM, _MULTIPART)
    media = [consume for consume in consumes or [] if consume not in forms] or [_JSON]
    schema = node.get("schema") or {}
    body["content"] = {item: {"schema": schema} for item in media}
    if node.get("required"):
        body["required"] = True
    # A body was described under a name, which says how the code is to call it.
    if node.get("name") not in (None, "body"):
        body["x-body-name"] = node["name"]
    return body


def _form(fields: list[Document], consumes: list[str] | None) -> Document:
    properties = {}
    encoding: dict[str, Any] = {}
    for node in fields:
        schema = value_schema(node)
        if node.get("type") == "file":
            schema = dict(_BINARY)
        if node.get("description"):
            schema["description"] = node["description"]
        properties[node["name"]] = schema
        if node.get("type") == "array":
            style, explode = list_style(node)
            encoding[node["name"]] = {"style": style, "explode": explode}
    schema = {"type": "object", "properties": properties}
    needed = [node["name"] for node in fields if node.get("required")]
    if needed:
        schema["required"] = needed
    described: Document = {"schema": schema}
    if encoding:
        described["encoding"] = encoding
    has_file = any(node.get("type") == "file" for node in fields)
    media = _MULTIPART if has_file or _MULTIPART in (consumes or ()) else _FORM
    return {"content": {media: described}, **({"required": True} if needed else {})}


def content(
    schema: Document, produces: list[str] | None, examples: Document
) -> Document:
    """The media types of a response, with its examples."""
    is_file = schema.get("type") == "file"
    media = produces or (["application/octet-stream"] if is_file else [_JSON])
    if is_file:
        media = [item for item in media if "json" not in item] or media
        schema = dict(_BINARY)
    media_types: Document = {item: {"schema": schema} for item in media}
    for item, example in examples.items():
        if item in media_types:
            media_types[item]["example"] = example
    return media_types
