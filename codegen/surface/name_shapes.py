"""What an operation takes and returns, as far as its name depends on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from ..openapi.walk import Document, resolve

ResponseShape = Literal["list", "record", "file", "nothing"]

_FILES = (
    "application/octet",
    "application/pdf",
    "application/vnd",
    "image/",
    "text/csv",
)
_DEEPEST = 5


def response_shape(
    document: Document, operation: Document, items: Iterable[str]
) -> ResponseShape:
    """What a success holds.

    Args:
        document: what references lead to.
        operation: the operation.
        items: where the vendor's pages hold their items, as dotted paths.
    """
    for status, response in (operation.get("responses") or {}).items():
        if not str(status).startswith("2"):
            continue
        contents = resolve(document, response).get("content") or {}
        for media, content in contents.items():
            schema = _plain(document, content.get("schema"))
            if media.startswith(_FILES) or schema.get("format") == "binary":
                return "file"
            if _is_array(schema) or any(
                _is_array(_member(document, schema, path)) for path in items if path
            ):
                return "list"
            return "record"
    return "nothing"


def is_upload(document: Document, operation: Document) -> bool:
    """Whether every form of the body is a file, or a form that holds files."""
    body = resolve(document, operation.get("requestBody")) or {}
    forms = ("application/octet", "image/", "multipart/")
    media = list(body.get("content") or ())
    return bool(media) and all(each.startswith(forms) for each in media)


def _member(document: Document, schema: Document, path: str) -> Document:
    for name in path.split("."):
        found = schema.get("properties") or {}
        schema = _plain(document, found.get(name))
    return schema


def _plain(document: Document, schema: Any) -> Document:
    """The schema itself: without references, null and an ``allOf`` of one part."""
    for _ in range(_DEEPEST):
        schema = resolve(document, schema)
        if not isinstance(schema, dict):
            return {}
        parts: list[Any] = schema.get("allOf") or []
        if len(parts) == 1:
            schema = parts[0]
        elif len(parts) > 1:
            return _joined([_plain(document, part) for part in parts])
        elif inner := _first_value(document, schema):
            schema = inner
        else:
            break
    return schema if isinstance(schema, dict) else {}


def _joined(parts: list[Document]) -> Document:
    members = [part.get("properties") or {} for part in parts]
    return {"properties": {name: s for each in members for name, s in each.items()}}


def _first_value(document: Document, schema: Document) -> Any:
    for each in schema.get("anyOf") or schema.get("oneOf") or ():
        plain = resolve(document, each)
        if _is_array(plain) or (isinstance(each, dict) and "$ref" in each):
            return each
    return None


def _is_array(schema: Any) -> bool:
    kind = schema.get("type") if isinstance(schema, dict) else None
    return kind == "array" or (isinstance(kind, list) and "array" in kind)
