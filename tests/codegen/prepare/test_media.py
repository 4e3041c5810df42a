"""Each body and each response has a media type of its own, whatever others have."""

from __future__ import annotations

import io
from typing import Any

import httpx
import pytest

from tests.support.codegen import Bundle, GeneratedPackage
from tests.support.documents import (
    body,
    document,
    obj,
    operation,
    ref,
    response,
    text,
    words,
)

_FILE = text(format="binary")
_PDF = b"%PDF-\xff"
_JSON = "application/json"

#: What a response declares, the body a server sends, and what is read from it.
_RESPONSES: dict[str, tuple[Any, str, bytes, Any]] = {
    "json_file": (_FILE, _JSON, b'{"a": 1}', b'{"a": 1}'),
    "json_file_by_name": (ref("File"), _JSON, _PDF, _PDF),
    "json_list": ({"type": "array", "items": text()}, _JSON, b'["a"]', ["a"]),
    "json_text": (text(), _JSON, b'"a"', "a"),
    "json_in_capitals": (text(), "Application/JSON; charset=UTF-8", b'"a"', "a"),
    "problem_json": (text(), "application/vnd.a+json", b'"a"', "a"),
    "plain": (text(), "text/plain", b'"a"', '"a"'),
    "plain_in_capitals": (text(), "Text/Plain", b"a", "a"),
    "plain_by_name": (ref("Key"), "text/plain", b"a", "a"),
    "plain_of_two": ({"anyOf": [ref("Key"), text()]}, "text/plain", b"a", "a"),
    "plain_word": (words("a", "b"), "text/plain", b"a", "a"),
    "plain_nothing": (None, "text/plain", b"a", "a"),
    "plain_empty": ({}, "text/plain; charset=utf-8", b"a", "a"),
    "plain_file": (_FILE, "text/plain", _PDF, _PDF),
    "plain_number": ({"type": "integer"}, "text/plain", b"7", 7),
    "html_nothing": (None, "text/html", b"<p>", "<p>"),
    "html": (text(), "text/html", b"<p>", "<p>"),
    "csv": (text(), "text/csv", b"a,b", b"a,b"),
    "pdf_nothing": (None, "application/pdf", _PDF, _PDF),
    "any_file": (_FILE, "*/*", _PDF, _PDF),
    "unknown_bytes": ({}, "application/octet-stream", _PDF, _PDF),
}

#: What a body declares, what is given for it, and what is sent as what.
_BODIES: dict[str, tuple[Any, str, Any, bytes, str]] = {
    "json_file": (_FILE, _JSON, _PDF, _PDF, _JSON),
    "json_file_by_name": (ref("File"), _JSON, _PDF, _PDF, _JSON),
    "json_text": (text(), _JSON, "a", b'"a"', _JSON),
    "json_object": (obj(a=text()), "Application/JSON", {"a": "1"}, b'{"a":"1"}', _JSON),
    "plain": (text(), "text/plain", b"a", b"a", "text/plain"),
    "pdf": (_FILE, "application/pdf", _PDF, _PDF, "application/pdf"),
    "anything": (_FILE, "*/*", _PDF, _PDF, "application/octet-stream"),
    "plain_with_charset": (
        text(), "text/plain; charset=UTF-8", b"a", b"a", "text/plain; charset=UTF-8",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def mixed(bundle: Bundle) -> GeneratedPackage:
    """All of them in one document."""
    paths: dict[str, Any] = {}
    for name, (schema, media, *_) in _RESPONSES.items():
        result = response(schema, media=media)
        if schema is None:
            result["200"]["content"][media] = {}
        paths[f"/read/{name}"] = {"get": operation(result)}
    for name, (schema, media, *_) in _BODIES.items():
        paths[f"/send/{name}"] = {"post": operation(requestBody=body(schema, media))}
    schemas = {"Key": text(minLength=1), "File": dict(_FILE)}
    return bundle.add("mixed_media", document(paths, schemas, "3.0.3"))


def method(value: GeneratedPackage, operation: str, handler: Any) -> Any:
    (name,) = [n for n in value.result.surface.names if n.operation == operation]
    client = value.client(handler)
    return getattr(getattr(client, name.resource), name.method)


@pytest.mark.parametrize("name", _RESPONSES)
def test_a_response_is_read_by_its_own_media_type(
    mixed: GeneratedPackage, name: str
) -> None:
    _, media, sent, expected = _RESPONSES[name]
    headers = {"Content-Type": media}
    get = method(
        mixed,
        f"GET /read/{name}",
        lambda _: httpx.Response(200, content=sent, headers=headers),
    )

    result = get()

    assert result == expected
    assert isinstance(result, type(expected))


@pytest.mark.parametrize("name", _BODIES)
def test_a_body_is_sent_as_its_own_media_type(
    mixed: GeneratedPackage, name: str
) -> None:
    _, _, result, sent, media = _BODIES[name]
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    post = method(mixed, f"POST /send/{name}", handler)

    if isinstance(result, bytes):
        result = mixed.module("types").File(payload=io.BytesIO(result))
    post(**result if isinstance(result, dict) else {"body": result})

    assert seen[0].content == sent
    assert seen[0].headers["Content-Type"] == media


def test_a_package_with_bytes_loses_nothing(mixed: GeneratedPackage) -> None:
    assert mixed.result.census.losses == ()
