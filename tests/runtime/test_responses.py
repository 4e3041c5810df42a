"""Raw responses, binary responses and files."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.runtime import (
    CUT,
    SECRET,
    AsyncDemo,
    Flavour,
    Note,
    Server,
    errors,
    http_response,
    resource,
)


def test_a_raw_response_has_everything_and_parses_on_request(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = http_response(200, {"id": "1"}, {"X-Request-Id": "req-1"})
    notes = flavour.client(server.url).notes._raw()
    wrapped = (resource.async_raw if flavour.is_async else resource.raw)(notes.get)
    response = flavour.run(wrapped(1))
    assert (response.status, response.content, response.text) == (
        200,
        b'{"id": "1"}',
        '{"id": "1"}',
    )
    assert response.headers["x-REQUEST-id"] == response.request_id == "req-1"
    assert isinstance(response.parse(), Note)
    assert response.parse() is response.parse()
    assert repr(response) == "<RawResponse 200 GET /notes/1>"


def test_a_raw_response_survives_a_body_that_cannot_be_parsed(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = http_response(200, b"<html>")
    response = flavour.run(flavour.client(server.url).notes._raw().get(1))
    assert response.content == b"<html>"
    with pytest.raises(errors.DecodeError):
        response.parse()


def test_a_raw_page_parses_to_a_page(flavour: Flavour, server: Server) -> None:
    server.script = [http_response(200, {"data": [{"id": "1"}], "next": "b"})]
    server.otherwise = http_response(200, {"data": [{"id": "2"}]})
    page = flavour.run(flavour.client(server.url).notes._raw().list()).parse()
    assert [item.id for item in flavour.items(page.all())] == ["1", "2"]


def test_raw_access_raises_for_refusals_too(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(404, {})
    with pytest.raises(errors.NotFoundError):
        flavour.run(flavour.client(server.url).notes._raw().get(1))


def test_binary_responses_come_as_bytes(flavour: Flavour, server: Server) -> None:
    content = bytes(range(256)) * 100
    server.otherwise = http_response(200, content, {"Content-Type": "application/pdf"})
    assert flavour.run(flavour.client(server.url).notes.pdf()) == content
    assert server.seen[0].headers["accept"] == "*/*"


def test_binary_responses_go_to_a_file(
    flavour: Flavour, server: Server, tmp_path: Path
) -> None:
    content = bytes(range(256)) * 1000
    server.otherwise = http_response(200, content)
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    assert flavour.run(flavour.client(server.url).notes.save_pdf(str(target))) == target
    assert target.read_bytes() == content
    assert list(tmp_path.iterdir()) == [target]


def test_a_broken_download_starts_over(
    flavour: Flavour, server: Server, tmp_path: Path
) -> None:
    server.script = [CUT, http_response(503), http_response(200, b"whole")]
    target = tmp_path / "a.pdf"
    flavour.run(flavour.client(server.url).notes.save_pdf(target))
    assert target.read_bytes() == b"whole"


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (CUT, "ApiConnectionError"),
        (http_response(404, {"detail": "No"}), "NotFoundError"),
    ],
)
def test_a_failed_download_leaves_the_old_file(
    flavour: Flavour, server: Server, tmp_path: Path, response: bytes, kind: str
) -> None:
    server.otherwise = response
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    with pytest.raises(getattr(errors, kind)):
        flavour.run(flavour.client(server.url).notes.save_pdf(target))
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_download_into_a_missing_folder_is_refused_before_the_request(
    flavour: Flavour, server: Server, tmp_path: Path
) -> None:
    target: Any = tmp_path / "missing" / "a.pdf"
    with pytest.raises(errors.InvalidRequestError, match="no folder"):
        flavour.run(flavour.client(server.url).notes.save_pdf(target))
    assert server.seen == []


def odd_target(folder: Path, kind: str) -> Any:
    if kind == "device":
        os.mkfifo(folder / "pipe")
    names = {"folder": ".", "device": "pipe", "null": "a\0b", "long": "x" * 300}
    return folder / names[kind] if kind in names else {"here": "", "number": 5}[kind]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("kind", ["folder", "device", "null", "long", "here", "number"])
def test_a_target_that_is_not_a_file_is_refused_before_the_request(
    flavour: Flavour, server: Server, tmp_path: Path, kind: str
) -> None:
    target = odd_target(tmp_path, kind)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(errors.InvalidRequestError):
        flavour.run(flavour.client(server.url).notes.save_pdf(target))
    assert server.seen == []
    assert sorted(tmp_path.iterdir()) == before


def test_a_download_through_a_link_leaves_the_link(
    flavour: Flavour, server: Server, tmp_path: Path
) -> None:
    server.otherwise = http_response(200, b"%PDF")
    target, link = tmp_path / "a.pdf", tmp_path / "link.pdf"
    link.symlink_to(target)
    assert flavour.run(flavour.client(server.url).notes.save_pdf(link)) == link
    assert link.is_symlink()
    assert target.read_bytes() == b"%PDF"


def test_a_disk_that_refuses_leaves_no_part(
    flavour: Flavour, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    server.otherwise = http_response(200, b"%PDF")
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="No space left"):
        flavour.run(flavour.client(server.url).notes.save_pdf(tmp_path / "a.pdf"))
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_download_leaves_no_part(server: Server, tmp_path: Path) -> None:
    async def run() -> list[Path]:
        arrived = asyncio.Event()

        class Slow(httpx.AsyncByteStream):
            async def __aiter__(self) -> AsyncIterator[bytes]:
                yield b"%PDF"
                arrived.set()
                await asyncio.Event().wait()

        transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Slow()))
        demo = AsyncDemo(api_key=SECRET, base_url=server.url, transport=transport)
        task = asyncio.create_task(demo.notes.save_pdf(tmp_path / "a.pdf"))
        await arrived.wait()
        parts = list(tmp_path.iterdir())
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await demo.close()
        return parts

    assert len(asyncio.run(run())) == 1
    assert list(tmp_path.iterdir()) == []
