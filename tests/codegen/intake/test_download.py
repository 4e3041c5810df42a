"""A source that is endless, slow, cut short or elsewhere is refused in a sentence."""

from __future__ import annotations

import gzip
import json
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from codegen.errors import CodegenError
from codegen.intake import download, fetch

ADDRESS = "https://docs.example.test/openapi.json?token=secret-token"
TEXT = json.dumps({"openapi": "3.1.0", "info": {"description": "x" * 5000}})
PACKED = gzip.compress(TEXT.encode())
Content = bytes | Iterator[bytes]


def fetched(
    content: Content = b"", status: int = 200, headers: dict[str, str] | None = None
) -> str:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path != "/openapi.json":
            return httpx.Response(200, content=iter([TEXT.encode()]))
        parts = iter([content]) if isinstance(content, bytes) else content
        return httpx.Response(status, headers=headers, content=parts)

    return fetch.text(ADDRESS, httpx.MockTransport(handle))


def test_a_packed_text_is_unpacked() -> None:
    assert fetched(PACKED, headers={"Content-Encoding": "gzip"}) == TEXT


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (PACKED[:-20], "was cut short: its gzip has no end"),
        (PACKED[:5], "was cut short"),
        (b"", "was cut short"),
        (b"\x00" * 50, "could not be fetched whole: error"),
    ],
    ids=["end", "head", "nothing", "noise"],
)
def test_a_damaged_gzip_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(CodegenError, match=reason) as caught:
        fetched(content, headers={"Content-Encoding": "gzip"})

    assert "secret-token" not in str(caught.value)


def test_a_coding_that_nobody_asked_for_is_refused() -> None:
    with pytest.raises(CodegenError, match="comes in the coding 'br'"):
        fetched(b"...", headers={"Content-Encoding": "br"})


def _zeros() -> Iterator[bytes]:
    while True:
        yield b"0" * 65_536


@pytest.mark.parametrize(
    ("content", "headers"),
    [
        (_zeros(), {}),
        (gzip.compress(b"0" * 2_000_000), {"Content-Encoding": "gzip"}),
    ],
    ids=["endless", "packed"],
)
def test_more_than_the_limit_is_refused(
    content: Content, headers: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "MAX_BYTES", 1_000_000)

    with pytest.raises(CodegenError, match="sends more than 1 MB"):
        fetched(content, headers=headers)


def test_a_source_that_never_ends_a_read_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    released = threading.Event()

    def dripping() -> Iterator[bytes]:
        released.wait()
        yield b"{}"

    monkeypatch.setattr(download, "MAX_SECONDS", 0.01)
    try:
        with pytest.raises(CodegenError, match=r"was not there after 0\.01 s"):
            fetched(dripping())
    finally:
        released.set()


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("http://docs.example.test/a", "redirected away from https"),
        ("https://127.0.0.1/a", "redirected to an address inside a network"),
        ("https://10.1.2.3/a", "redirected to an address inside a network"),
        ("https://169.254.169.254/a", "redirected to an address inside a network"),
        ("https://[::1]/a", "redirected to an address inside a network"),
        *(
            (f"https://{host}/a", "redirected to an address inside a network")
            for host in (
                *("localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"),
                *("[64:ff9b::7f00:1]", "[2002:7f00:1::]", "224.0.0.1"),
            )
        ),
    ],
)
def test_a_redirect_to_another_kind_of_place_is_refused(
    location: str, reason: str
) -> None:
    with pytest.raises(CodegenError, match=reason):
        fetched(status=302, headers={"Location": location})


def test_a_redirect_to_another_public_host_is_followed() -> None:
    assert fetched(status=302, headers={"Location": "https://1.1.1.1/a"}) == TEXT


def _fifo(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    "put",
    [_fifo, Path.mkdir, lambda path: path.symlink_to("/dev/zero")],
    ids=["pipe", "folder", "device"],
)
def test_what_is_not_a_file_is_refused(
    put: Callable[[Path], None], tmp_path: Path
) -> None:
    path = tmp_path / "openapi.json"
    put(path)

    with pytest.raises(CodegenError, match="is not a file but a folder, a pipe or a"):
        fetch.text(str(path))


def test_a_file_larger_than_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "MAX_BYTES", 1_000_000)
    path = tmp_path / "openapi.json"
    path.write_bytes(b"0" * 1_000_001)

    with pytest.raises(CodegenError, match="is larger than 1 MB"):
        fetch.text(str(path))
