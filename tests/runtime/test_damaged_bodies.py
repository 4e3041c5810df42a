"""Whatever a server sends, the caller gets a usable model or a typed error."""

from __future__ import annotations

import gzip
from typing import Any

import pytest

from tests.support.runtime import Flavour, Note, Server, errors, http_response

JSON = "application/json"
GZIP = {"Content-Encoding": "gzip"}
PACKED = gzip.compress(b'{"id": "1", "parts": [{"id": "2"}]}', mtime=0)

UNREADABLE = {
    "empty": b"",
    "white space": b" \r\n ",
    "html": b"<!doctype html><title>Oops</title>",
    "xml": b"<?xml version='1.0'?><a/>",
    "plain text": b"Internal error",
    "truncated object": b'{"id": "1", "parts": [',
    "truncated string": b'{"id": "1',
    "truncated literal": b"nul",
    "trailing garbage": b'{"id": "1"} x',
    "two documents": b'{"id": "1"}{"id": "2"}',
    "single quotes": b"{'id': '1'}",
    "trailing comma": b'{"id": "1",}',
    "comment": b'{"id": "1"} // note',
    "bytes that are not text": b'{"id": "\xc3\x28"}',
    "zero bytes": b"\x00" * 40,
    "random bytes": bytes(range(256)),
    "lone bracket": b"]",
    "nested too deeply": b"[" * 200_000,
    "number too long": b'{"id": 1, "at": ' + b"9" * 5000 + b"}",
}
WRONG_SHAPE: dict[str, tuple[Any, str]] = {
    "null": (None, "$"),
    "true": (True, "$"),
    "a number": (7, "$"),
    "a string": ("note", "$"),
    "a list": ([1, 2], "$"),
    "a list of objects": ([{"id": "1"}], "$"),
    "an empty list": ([], "$"),
    "an empty object": ({}, "$.id"),
    "missing member": ({"name": "x"}, "$.id"),
    "missing member below": ({"id": "1", "parts": [{"id": "2"}, {}]}, "$.parts[1].id"),
    "text in a list": ({"id": "1", "parts": ["x"]}, "$.parts[0]"),
    "number for a list": ({"id": "1", "parts": 5}, "$.parts"),
    "object for a date": ({"id": "1", "at": {}}, "$.at"),
    "number for a date": ({"id": "1", "at": 5}, "$.at"),
    "no date in a list": ({"id": "1", "days": ["2024-01-01", "x"]}, "$.days[1]"),
    "no date": ({"id": "1", "at": "soon"}, "$.at"),
    "no date deep inside": (
        {"id": "1", "parts": [{"id": "2", "parts": [{"id": "3", "at": "x"}]}]},
        "$.parts[0].parts[0].at",
    ),
}
USABLE = {
    "unknown members": b'{"id": "1", "new": {"a": [1]}}',
    "null in a list": b'{"id": "1", "parts": [null, {"id": "2"}]}',
    "null for a list": b'{"id": "1", "parts": null}',
    "byte order mark": b'\xef\xbb\xbf{"id": "1"}',
    "utf-16": '{"id": "1"}'.encode("utf-16"),
    "duplicate members": b'{"id": "0", "id": "1"}',
    "padded": b'\n\n  {"id": "1"}  \n',
}


def decode_error(flavour: Flavour, server: Server, response: bytes) -> Any:
    server.otherwise = response
    with pytest.raises(errors.DecodeError) as caught:
        flavour.run(flavour.client(server.url).notes.get(1))
    return caught.value


@pytest.mark.parametrize("name", UNREADABLE)
def test_unreadable_bodies_are_decode_errors(
    flavour: Flavour, server: Server, name: str
) -> None:
    error = decode_error(flavour, server, http_response(200, UNREADABLE[name]))
    assert error.json_path == "$"
    assert error.content == UNREADABLE[name]
    assert error.status == 200


@pytest.mark.parametrize("name", WRONG_SHAPE)
def test_the_wrong_shape_is_located(
    flavour: Flavour, server: Server, name: str
) -> None:
    body, json_path = WRONG_SHAPE[name]
    error = decode_error(flavour, server, http_response(200, body))
    assert error.json_path == json_path
    assert f"200, {json_path}: {error.reason}" in str(error)


@pytest.mark.parametrize("name", USABLE)
def test_unusual_bodies_are_read(flavour: Flavour, server: Server, name: str) -> None:
    server.otherwise = http_response(200, USABLE[name])
    note = flavour.run(flavour.client(server.url).notes.get(1))
    assert isinstance(note, Note)
    assert note.id == "1"


@pytest.mark.parametrize("charset", ["iso-8859-1", '"ISO-8859-1"', "latin1; q=1"])
def test_a_declared_character_set_is_respected(
    flavour: Flavour, server: Server, charset: str
) -> None:
    body = '{"id": "é"}'.encode("latin-1")
    headers = {"Content-Type": f"{JSON}; charset={charset}"}
    server.otherwise = http_response(200, body, headers)
    assert flavour.run(flavour.client(server.url).notes.get(1)).id == "é"


@pytest.mark.parametrize("charset", ["klingon", "hex", "zlib", ""])
def test_an_impossible_character_set_is_ignored(
    flavour: Flavour, server: Server, charset: str
) -> None:
    server.otherwise = http_response(
        200, b'{"id": "1"}', {"Content-Type": f"{JSON}; charset={charset}"}
    )
    assert flavour.run(flavour.client(server.url).notes.get(1)).id == "1"


@pytest.mark.parametrize(
    "body",
    [b"no gzip at all", PACKED[:12], PACKED[:-20]],
    ids=["no gzip", "cut early", "cut late"],
)
def test_damaged_compression_is_a_decode_error(
    flavour: Flavour, server: Server, body: bytes
) -> None:
    error = decode_error(flavour, server, http_response(200, body, GZIP))
    assert error.status == 200


def test_damaged_compression_of_a_refusal_stays_a_refusal(
    flavour: Flavour, server: Server
) -> None:
    server.script = [http_response(503, b"no gzip", {**GZIP, "Retry-After": "0"})]
    server.otherwise = http_response(409, b"no gzip", GZIP)
    with pytest.raises(errors.ConflictError, match=r"409 Conflict$"):
        flavour.run(flavour.client(server.url).notes.get(1))
    assert len(server.seen) == 2


@pytest.mark.parametrize("depth", [450, 900, 5000])
@pytest.mark.parametrize(("opening", "end"), [(b"[", b"]"), (b'{"error":', b"}")])
def test_deep_refusals_stay_refusals(
    flavour: Flavour, server: Server, opening: bytes, end: bytes, depth: int
) -> None:
    server.otherwise = http_response(409, opening * depth + b'"x"' + end * depth)
    with pytest.raises(errors.ConflictError, match="409 Conflict"):
        flavour.run(flavour.client(server.url).notes.get(1))


@pytest.mark.parametrize("status", [201, 202, 203, 206, 226])
def test_an_undocumented_success_is_read_like_the_documented_one(
    flavour: Flavour, server: Server, status: int
) -> None:
    server.otherwise = http_response(status, {"id": "1"})
    assert flavour.run(flavour.client(server.url).notes.get(1)).id == "1"


@pytest.mark.parametrize("status", [400, 404, 409, 500, 520])
@pytest.mark.parametrize("name", UNREADABLE)
def test_unreadable_refusals_stay_refusals(
    flavour: Flavour, server: Server, name: str, status: int
) -> None:
    server.otherwise = http_response(status, UNREADABLE[name])
    demo = flavour.client(server.url, retries=0)
    with pytest.raises(errors.StatusError) as caught:
        flavour.run(demo.notes.get(1))
    assert caught.value.status == status
    assert len(str(caught.value)) < 500
    assert "\n" not in str(caught.value)


def test_the_escape_hatch_has_the_same_decode_error(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = http_response(200, b"<html>")
    response = flavour.run(flavour.client(server.url).request("GET", "/x"))
    assert response.content == b"<html>"
    with pytest.raises(errors.DecodeError):
        response.parse()
