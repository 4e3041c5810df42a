"""A compressed body of which a part is missing is never handed on as data."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import pytest

from tests.support.runtime import Flavour, Server, errors, http_response

CONTENT = bytes(range(256)) * 64
PACKED = gzip.compress(CONTENT)
PDF = {"Content-Type": "application/pdf"}
SHORT = {
    "half of it": ("gzip", PACKED[: len(PACKED) // 2]),
    "without its last block": ("gzip", PACKED[:-9]),
    "without its check sum": ("gzip", PACKED[:-4]),
    "half of deflate": ("deflate", zlib.compress(CONTENT)[:40]),
}


@pytest.mark.parametrize(("coding", "body"), SHORT.values(), ids=SHORT)
def test_short_bytes_are_a_decode_error(
    flavour: Flavour, server: Server, coding: str, body: bytes
) -> None:
    server.otherwise = http_response(200, body, {**PDF, "Content-Encoding": coding})
    with pytest.raises(errors.DecodeError, match="compress"):
        flavour.run(flavour.client(server.url).notes.pdf())


@pytest.mark.parametrize(("coding", "body"), SHORT.values(), ids=SHORT)
def test_short_bytes_never_become_a_file(
    flavour: Flavour, server: Server, tmp_path: Path, coding: str, body: bytes
) -> None:
    server.otherwise = http_response(200, body, {**PDF, "Content-Encoding": coding})
    with pytest.raises(errors.DecodeError):
        flavour.run(flavour.client(server.url).notes.save_pdf(tmp_path / "a.pdf"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_whole_body_is_read(
    flavour: Flavour, server: Server, tmp_path: Path, coding: str
) -> None:
    body = PACKED if coding == "gzip" else zlib.compress(CONTENT)
    server.otherwise = http_response(200, body, {**PDF, "Content-Encoding": coding})
    notes = flavour.client(server.url).notes
    assert flavour.run(notes.pdf()) == CONTENT
    flavour.run(notes.save_pdf(tmp_path / "a.pdf"))
    assert (tmp_path / "a.pdf").read_bytes() == CONTENT


def test_no_bytes_are_not_a_compressed_body(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(200, b"", {**PDF, "Content-Encoding": "gzip"})
    with pytest.raises(errors.DecodeError, match="cut short"):
        flavour.run(flavour.client(server.url).notes.pdf())


def test_every_member_of_a_gzip_body_is_read(flavour: Flavour, server: Server) -> None:
    body = PACKED + gzip.compress(b"the end")
    server.otherwise = http_response(200, body, {**PDF, "Content-Encoding": "gzip"})
    assert flavour.run(flavour.client(server.url).notes.pdf()) == CONTENT + b"the end"


def test_a_page_in_place_of_a_file_is_a_decode_error(
    flavour: Flavour, server: Server, tmp_path: Path
) -> None:
    page = b"<!doctype html><title>Please sign in</title>"
    server.otherwise = http_response(
        200, page, {"Content-Type": "text/html; charset=utf-8"}
    )
    notes = flavour.client(server.url).notes
    with pytest.raises(errors.DecodeError, match="HTML page where a file"):
        flavour.run(notes.pdf())
    with pytest.raises(errors.DecodeError, match="HTML page where a file") as caught:
        flavour.run(notes.save_pdf(tmp_path / "a.pdf"))
    assert caught.value.content == page
    assert list(tmp_path.iterdir()) == []
