"""A call ends in time, holds a bounded body, and answers no other call."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import socket
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import brotli
import pytest

from tests.support.runtime import (
    Flavour,
    Server,
    errors,
    http_response,
    options,
    runtime,
)

MEBIBYTE = 1024 * 1024
JSON = b"Content-Type: application/json\r\n"
NOTE = b'{"id": "1"}'
Behaviour = Callable[[socket.socket, int], None]
RetryPolicy = runtime("options.retry").RetryPolicy
SystemClock = runtime("base.clock").SystemClock


def response(body: bytes, status: bytes = b"200 OK") -> bytes:
    length = b"Content-Length: %d\r\n\r\n" % len(body)
    return b"HTTP/1.1 " + status + b"\r\n" + JSON + length + body


class RawServer:
    """Hands each request to a function that owns every byte of the response."""

    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.requests: list[bytes] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(
                    target=self._serve, args=(connection,), daemon=True
                ).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            while request := connection.recv(65536):
                self.requests.append(request)
                self._behaviour(connection, len(self.requests))


@pytest.fixture
def serve() -> Iterator[Callable[[Behaviour], RawServer]]:
    with contextlib.ExitStack() as stack:

        def start(behaviour: Behaviour) -> RawServer:
            server = RawServer(behaviour)
            stack.callback(server.close)
            return server

        yield start


def dripping(first: bytes, part: bytes) -> Behaviour:
    def behave(connection: socket.socket, _: int) -> None:
        connection.sendall(first)
        while True:
            connection.sendall(part)
            time.sleep(0.05)

    return behave


CHUNKED = b"HTTP/1.1 200 OK\r\n" + JSON + b"Transfer-Encoding: chunked\r\n\r\n"
DRIPS = {
    "status line": (b"HTTP/1.1 200 ", b"O"),
    "headers": (b"HTTP/1.1 200 OK\r\n", b"X-A: y\r\n"),
    "informational responses": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "chunk head": (CHUNKED + b"1;", b"a"),
    "trailers": (CHUNKED + b"0\r\n", b"X-A: y\r\n"),
    "body": (CHUNKED, b"1\r\n \r\n"),
}


@pytest.mark.parametrize("drip", DRIPS)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_budget_ends_a_call_whatever_drips(
    flavour: Flavour, serve: Callable[[Behaviour], RawServer], drip: str, method: str
) -> None:
    client = flavour.client(
        serve(dripping(*DRIPS[drip])).url,
        timeout=options.Timeout(read=0.4),
        retries=RetryPolicy(budget=0.5),
        clock=SystemClock(),
    )

    with pytest.raises(errors.ApiTimeoutError):
        flavour.run(client.request(method, "/notes/1"))


SURPLUS = {
    "a response": response(b'{"id": "forged"}', b"201 Created"),
    "a body": NOTE,
    "an empty line": b"\r\n",
}


@pytest.mark.parametrize(
    "first",
    [
        b"HTTP/1.1 204 No Content\r\n\r\n",
        response(NOTE),
        CHUNKED + b"b\r\n" + NOTE + b"\r\n0\r\n\r\n",
    ],
    ids=["no content", "length", "chunks"],
)
@pytest.mark.parametrize("surplus", SURPLUS.values(), ids=SURPLUS)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_bytes_behind_a_response_never_answer_the_next_call(
    flavour: Flavour,
    serve: Callable[[Behaviour], RawServer],
    first: bytes,
    surplus: bytes,
    method: str,
) -> None:
    def behave(connection: socket.socket, number: int) -> None:
        honest = response(b'{"message": "refused"}', b"400 Bad Request")
        connection.sendall(first + surplus if number == 1 else honest)

    client = flavour.client(serve(behave).url)
    flavour.run(client.request("POST", "/notes/1"))

    with pytest.raises(errors.BadRequestError, match="refused"):
        flavour.run(client.request(method, "/notes/2"))


def test_cancelled_calls_leave_every_connection_usable(
    serve: Callable[[Behaviour], RawServer],
) -> None:
    server = serve(lambda connection, _: connection.sendall(response(NOTE)))

    async def use(client: Any) -> list[Any]:
        async with client:
            for turns in range(40):
                calls = [asyncio.ensure_future(client.notes.get(n)) for n in range(60)]
                for _ in range(turns):
                    await asyncio.sleep(0)
                for call in calls:
                    call.cancel()
                await asyncio.gather(*calls, return_exceptions=True)
            return await asyncio.gather(*(client.notes.get(n) for n in range(40)))

    with asyncio.Runner() as runner:
        client = Flavour("async", runner).client(server.url, retries=0)
        notes = runner.run(use(client))

    assert {note.id for note in notes} == {"1"}


def packed(mebibytes: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    parts = [packer.compress(b" " * MEBIBYTE) for _ in range(mebibytes)]
    return b"".join([*parts, packer.flush()])


BOMB = packed(300)


@pytest.mark.parametrize(
    ("status", "codings", "error"),
    [
        (200, ["gzip"], errors.DecodeError),
        (200, ["gzip", "gzip"], errors.DecodeError),
        (404, ["gzip"], errors.NotFoundError),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_body_is_unpacked_up_to_the_limit_only(
    flavour: Flavour,
    server: Server,
    status: int,
    codings: list[str],
    error: type[Exception],
    method: str,
) -> None:
    body = BOMB if len(codings) == 1 else gzip.compress(BOMB)
    server.otherwise = http_response(
        status, body, {"Content-Encoding": ", ".join(codings)}
    )
    client = flavour.client(server.url)
    tracemalloc.start()
    try:
        with pytest.raises(error):
            flavour.run(client.request(method, "/notes/1"))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 200 * MEBIBYTE
    assert len(server.seen) == 1


def test_the_limit_of_bodies_is_an_option(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(200, b'{"id": "1"}')
    small = flavour.client(server.url, max_response_bytes=5)

    with pytest.raises(errors.DecodeError):
        flavour.run(small.notes.get(1))
    assert flavour.run(flavour.client(server.url).notes.get(1)).id == "1"


def test_the_limit_of_files_is_an_option(
    flavour: Flavour, server: Server, tmp_path: Path
) -> None:
    server.otherwise = http_response(
        200, b"x" * 10, {"Content-Type": "application/pdf"}
    )
    small = flavour.client(server.url, max_file_bytes=9)
    target = tmp_path / "a.pdf"

    with pytest.raises(errors.DecodeError):
        flavour.run(small.notes.save_pdf(target))
    assert list(tmp_path.iterdir()) == []
    large = flavour.client(server.url, max_file_bytes=10, max_response_bytes=1)
    flavour.run(large.notes.save_pdf(target))
    assert target.read_bytes() == b"x" * 10


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_nothing_is_not_a_packed_body(
    flavour: Flavour, server: Server, coding: str
) -> None:
    server.otherwise = http_response(200, b"", {"Content-Encoding": coding})

    with pytest.raises(errors.DecodeError):
        flavour.run(flavour.client(server.url, retries=0).notes.get(1))


@pytest.mark.parametrize("kept", [20, None], ids=["cut", "whole"])
def test_a_coding_that_packages_bring_is_neither_asked_for_nor_read(
    flavour: Flavour, server: Server, kept: int | None
) -> None:
    # httpx asks for br where this package is installed, and takes a cut body for whole.
    body = brotli.compress(NOTE * 100)[:kept]
    server.otherwise = http_response(200, body, {"Content-Encoding": "br"})

    with pytest.raises(errors.DecodeError, match="nobody asked for"):
        flavour.run(flavour.client(server.url).notes.get(1))
    assert "br" not in server.seen[0].headers["accept-encoding"].split(", ")
