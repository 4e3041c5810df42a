"""Rules about media types: one form of a body, and bytes for what is neither."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ..openapi.schemas import SchemaLocation, ref_name, schemas_of, within
from ..openapi.walk import Document, operations, resolve

_JSON = "application/json"
_BINARY = {"type": "string", "format": "binary"}

#: Media types the generator reads by itself; responses of any other kind are bytes.
_TEXTUAL = (_JSON, "text/plain", "text/html")

#: Bodies the generator can write, best first.
_BODIES = (_JSON, "multipart/form-data", "application/x-www-form-urlencoded")


def shared_bodies(document: Document) -> Iterator[tuple[str, str]]:
    """Bodies and responses are written at each operation, so that rules can differ."""
    for _, _, operation in operations(document):
        if "requestBody" in operation:
            body = resolve(document, operation["requestBody"])
            operation["requestBody"] = copy.deepcopy(body)
        for status, response in operation["responses"].items():
            operation["responses"][status] = copy.deepcopy(resolve(document, response))
    for part in ("requestBodies", "responses"):
        document.get("components", {}).pop(part, None)
    yield from ()


def _bodies(document: Document) -> Iterator[tuple[str, Document, bool]]:
    for method, path, operation in operations(document):
        if operation.get("requestBody", {}).get("content"):
            yield f"{method} {path}", operation["requestBody"], True
        for status, response in operation["responses"].items():
            if response.get("content"):
                yield f"{method} {path} {status}", response, False


def any_media(document: Document) -> Iterator[tuple[str, str]]:
    """``*/*`` and ``text/json`` are JSON; JSON without a schema is any JSON."""
    for where, body, _ in _bodies(document):
        content: Document = {}
        for media, described in body["content"].items():
            described = dict(described or {})
            kind = kind_of(media)
            is_binary = (described.get("schema") or {}).get("format") == "binary"
            if kind in ("*/*", "application/*", "text/json") and not is_binary:
                yield where, f"{media} is read as JSON"
                media = _JSON
            if is_json(media) and not described.get("schema"):
                described["schema"] = {}
            content.setdefault(media, described)
        body["content"] = content


def one_media(document: Document) -> Iterator[tuple[str, str]]:
    """A body offered in several forms is sent and read in one, JSON before others.

    The generator sends all forms at once and reads the first, whatever came.
    """
    for where, body, is_request in _bodies(document):
        content = body["content"]
        if len(content) < 2:
            continue
        best = min(content, key=lambda media: _rank(media, is_request))
        if is_request or is_json(best):
            body["content"] = {best: content[best]}
            others = ", ".join(media for media in content if media != best)
            yield where, f"{best} instead of {others}"


def _rank(media: str, is_request: bool) -> int:
    if kind_of(media) == _JSON:
        return 0
    if is_json(media):
        return 1
    known = kind_of(media) in _BODIES and is_request
    return 2 + _BODIES.index(kind_of(media)) if known else 9


def binary_bodies(document: Document) -> Iterator[tuple[str, str]]:
    """A body that is neither JSON nor a form is sent as the bytes it is given as."""
    for where, body, is_request in _bodies(document):
        for media, described in body["content"].items():
            if not is_request or is_json(media) or kind_of(media) in _BODIES:
                continue
            if described.get("schema") != _BINARY:
                described["schema"] = dict(_BINARY)
                yield where, f"{media} is sent as bytes"


def binary_responses(document: Document) -> Iterator[tuple[str, str]]:
    """A response that is neither JSON nor plain text is read as bytes."""
    for where, body, is_request in _bodies(document):
        content = body["content"]
        if is_request or any(_is_textual(media) for media in content):
            continue
        for media, described in content.items():
            if described.get("schema") != _BINARY:
                described["schema"] = dict(_BINARY)
                yield where, f"{media} is read as bytes"


def binary_members(document: Document) -> Iterator[tuple[str, str]]:
    """Bytes inside JSON are text there; only forms hold files."""
    in_forms: set[str] = set()
    in_json: set[str] = set()
    places = []
    for _, body, _ in _bodies(document):
        for media, described in body["content"].items():
            if "schema" not in described or described["schema"] == _BINARY:
                continue
            place = SchemaLocation("", described, "schema", media)
            in_form = kind_of(media) in _BODIES[1:]
            found = list(_followed(document, place, in_forms if in_form else in_json))
            places += [] if in_form else found
    for place in places:
        owner = place.pointer.split("/")[3] if place.pointer.startswith("#") else ""
        schema = place.schema
        if _is_binary(schema) and owner not in in_forms:
            del schema["format"]
            yield place.pointer, "bytes inside JSON are text"


def _followed(
    document: Document, start: SchemaLocation, seen: set[str]
) -> Iterator[SchemaLocation]:
    for place in within(start):
        yield place
        name = ref_name(place.schema)
        schemas = schemas_of(document)
        if name is not None and name in schemas and name not in seen:
            seen.add(name)
            inner = SchemaLocation(f"#/components/schemas/{name}", schemas, name)
            yield from _followed(document, inner, seen)


def kind_of(media: str) -> str:
    """The media type without its parameters, in lower case."""
    return media.split(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Whether a body of this media type is JSON."""
    return kind_of(media) == _JSON or kind_of(media).endswith("+json")


def _is_textual(media: str) -> bool:
    return is_json(media) or kind_of(media) in _TEXTUAL


def overrides(document: Document) -> dict[str, str]:
    """Media types of bytes, which the generator has to be told about."""
    return {
        media: "application/octet-stream"
        for _, body, _ in _bodies(document)
        for media, node in body["content"].items()
        if _is_binary(node.get("schema")) and kind_of(media) not in _BODIES[1:]
    }


def _is_binary(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("format") == "binary"
