"""A server in another process, whose work is in no figure of a call."""

from __future__ import annotations

import asyncio
import multiprocessing
import re
import ssl
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

_HEAD = (
    b"HTTP/1.1 %d OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
)
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


def response(body: bytes, status: int = 200) -> bytes:
    """Return a response with a body of JSON."""
    return _HEAD % (status, len(body)) + body


@contextmanager
def server(
    responses: Mapping[str, bytes], certificate: Path | None = None
) -> Iterator[str]:
    """Run the server; yield its address.

    Args:
        responses: What it sends, by a part of the request's head such as a path. The
            first that fits is sent.
        certificate: File of its certificate and key; without one it speaks plain http.
    """
    port = multiprocessing.Value("i", 0)
    process = multiprocessing.Process(
        target=_serve, args=(port, responses, certificate), daemon=True
    )
    process.start()
    try:
        while not port.value:
            time.sleep(0.01)
        yield f"http{'s' if certificate else ''}://127.0.0.1:{port.value}"
    finally:
        process.terminate()
        process.join()


def _serve(port: Any, responses: Mapping[str, bytes], certificate: Path | None) -> None:
    context = None
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)

    async def run() -> None:
        respond = partial(_respond, [(k.encode(), v) for k, v in responses.items()])
        server = await asyncio.start_server(
            respond, "127.0.0.1", 0, backlog=512, ssl=context
        )
        port.value = server.sockets[0].getsockname()[1]
        await server.serve_forever()

    asyncio.run(run())


async def _respond(
    responses: list[tuple[bytes, bytes]],
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
) -> None:
    with suppress(asyncio.IncompleteReadError, ConnectionError):
        while head := await reader.readuntil(b"\r\n\r\n"):
            if length := _LENGTH.search(head):
                await reader.readexactly(int(length[1]))
            writer.write(next(text for part, text in responses if part in head))
            await writer.drain()
    writer.close()
