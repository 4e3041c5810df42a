"""Rules about media types: one form of a body, and bytes for what is neither."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ..openapi.schemas import SchemaLocation, as_list, ref_name, schemas_of, within
from ..openapi.walk import Document, operations, resolve

_JSON = "application/json"
_BINARY = {"type": "string", "format": "binary"}

_TEXT = "text/plain"
_BYTES = "application/octet-stream"

#: Media types of text; responses of any kind but these and JSON are bytes.
_TEXTUAL = (_TEXT, "text/html")

_KINDS = {_JSON: "JSON", _TEXT: "text", _BYTES: "bytes"}

_COMPOSED = ("allOf", "anyOf", "oneOf")
#: A composition that is made of itself has no end.
_MAX_DEPTH = 20

#: Marks the media type of a body that is sent as bytes; the template takes it off.
AS_BYTES = "; as=bytes"

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
    """``*/*`` and ``text/json`` are JSON; JSON without a schema is any JSON.

    A media type is the same in capitals.
    """
    for where, body, _ in _bodies(document):
        content: Document = {}
        for media, described in body["content"].items():
            described = dict(described or {})
            media, kind = _lower(media), kind_of(media)
            is_binary = _is_file(document, described)
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
    """A body that is neither JSON nor a form is sent as the bytes it is given as.

    So is JSON whose schema is a file. The generator knows bytes by the media type, for
    the whole document: here they are marked one by one.
    """
    for where, body, is_request in _bodies(document):
        if not is_request:
            continue
        content: Document = {}
        for media, described in body["content"].items():
            if _is_sent_as_bytes(document, media, described):
                media = f"{_concrete(media)}{AS_BYTES}"
                if described.get("schema") != _BINARY:
                    yield where, f"{media.removesuffix(AS_BYTES)} is sent as bytes"
                described = {**described, "schema": dict(_BINARY)}
            content[media] = described
        body["content"] = content


def _is_sent_as_bytes(document: Document, media: str, described: Document) -> bool:
    if kind_of(media) in _BODIES[1:]:
        return False
    return not is_json(media) or _is_file(document, described)


def _concrete(media: str) -> str:
    return _BYTES if "*" in kind_of(media) else media


def binary_responses(document: Document) -> Iterator[tuple[str, str]]:
    """A response is JSON, plain text or bytes, each by its own media type and schema.

    Text that a schema gives another type is JSON.
    """
    for where, body, is_request in _bodies(document):
        content = body["content"]
        readings = {_reading(document, media, content[media]) for media in content}
        if is_request or (readings == {_JSON} and all(map(is_json, content))):
            continue
        media, described = next(iter(content.items()))
        reading = readings.pop() if len(readings) == 1 else _BYTES
        schema = {_BYTES: dict(_BINARY), _TEXT: {"type": "string"}}.get(reading)
        if reading == _BYTES or not described.get("schema"):
            described = {**described, "schema": schema}
        if content != {media: described} or kind_of(media) != reading:
            yield where, f"{media} is read as {_KINDS[reading]}"
        body["content"] = {reading: described}


def _reading(document: Document, media: str, described: Document) -> str:
    """The media type that a response is read like."""
    if _is_file(document, described):
        return _BYTES
    if is_json(media):
        return _JSON
    if kind_of(media) not in _TEXTUAL:
        return _BYTES
    return _TEXT if _is_text(document, described.get("schema") or {}) else _JSON


def _is_text(document: Document, schema: Any, depth: int = 0) -> bool:
    node = resolve(document, schema)
    if "type" in node or "properties" in node or depth > _MAX_DEPTH:
        return [k for k in as_list(node.get("type")) if k != "null"] == ["string"]
    parts = [part for key in _COMPOSED for part in node.get(key) or ()]
    return all(_is_text(document, part, depth + 1) for part in parts)


def _is_file(document: Document, described: Document) -> bool:
    return _is_binary(resolve(document, described.get("schema") or {}))


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
            members = list(_followed(document, place, in_forms if in_form else in_json))
            places += [] if in_form else members
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


def form_of(document: Document, body: Document, *, is_request: bool) -> str:
    """What a body is sent or read as: ``JSON``, ``text``, ``bytes`` or a form.

    Args:
        document: The whole document, not prepared.
        body: A request body or response of it, with content.
        is_request: Which of both.
    """
    body = {"content": {_as_json(m): item for m, item in body["content"].items()}}
    operation: Document = {"responses": {}}
    operation |= {"requestBody": body} if is_request else {"responses": {"200": body}}
    alone = {**document, "paths": {"/": {"post": operation}}}
    for rule in (any_media, one_media, binary_bodies, binary_responses):
        list(rule(alone))
    (media, *_) = body["content"]
    if media.endswith(AS_BYTES):
        return "bytes"
    return "JSON" if is_json(media) else _KINDS.get(kind_of(media), kind_of(media))


def _as_json(media: str) -> str:
    """XML that a schema describes is read and sent as a model, as JSON is."""
    return _JSON if kind_of(media).endswith(("/xml", "+xml")) else media


def kind_of(media: str) -> str:
    """The media type without its parameters, in lower case."""
    return media.split(";")[0].strip().lower()


def _lower(media: str) -> str:
    """The media type in lower case; the values of its parameters stay."""
    kind, *parameters = media.strip().split(";")
    return ";".join([kind.strip().lower(), *parameters])


def is_json(media: str) -> bool:
    """Whether a body of this media type is JSON."""
    return kind_of(media) == _JSON or kind_of(media).endswith("+json")


def overrides(document: Document) -> dict[str, str]:
    """Media types of bytes, which the generator has to be told about."""
    return {
        media: _BYTES
        for _, body, _ in _bodies(document)
        for media in body["content"]
        if media.endswith(AS_BYTES)
    }


def _is_binary(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("format") == "binary"
