"""A TCP proxy that spoils responses: one fault for each planned request, then none."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import socket
import struct
import threading
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Self

#: Seconds between two pieces of a response that drips.
DRIP_PAUSE = 0.01
#: Seconds until a connection is reset; a busy machine needs that long to connect.
ACCEPT_PAUSE = 0.1
#: Bytes of a body that is far smaller on the wire.
BOMB_SIZE = 3_000_000
_PIECES = 12


@dataclass(frozen=True)
class Message:
    """One HTTP message.

    Attributes:
        start: First line.
        headers: Header lines, without the empty one.
        body: The body.
    """

    start: bytes
    headers: tuple[bytes, ...]
    body: bytes

    @property
    def raw(self) -> bytes:
        """The bytes on the wire."""
        return self.head + self.body

    @property
    def head(self) -> bytes:
        """The bytes before the body."""
        return b"\r\n".join((self.start, *self.headers, b"", b""))

    def having(self, **values: str) -> Message:
        """Return the message with other headers."""
        names = {name.replace("_", "-").encode() for name in values}
        kept = [h for h in self.headers if h.partition(b":")[0].lower() not in names]
        added = [f"{n.replace('_', '-')}: {v}".encode() for n, v in values.items()]
        return Message(self.start, (*kept, *added), self.body)

    def holding(self, body: bytes) -> Message:
        """Return the message with another body and its length."""
        message = Message(self.start, self.headers, body)
        return message.having(content_length=str(len(body)))


Spoiler = Callable[[asyncio.StreamWriter, Message], Awaitable[None]]


async def read_message(reader: asyncio.StreamReader) -> Message:
    """Read one message whose length is announced.

    Raises:
        asyncio.IncompleteReadError: The connection ended before or in it.
    """
    head = await reader.readuntil(b"\r\n\r\n")
    start, *headers = head.removesuffix(b"\r\n\r\n").split(b"\r\n")
    pairs = (line.partition(b":") for line in headers)
    length = next((int(v) for n, _, v in pairs if n.lower() == b"content-length"), 0)
    return Message(start, tuple(headers), await reader.readexactly(length))


def reset(writer: asyncio.StreamWriter) -> None:
    """End a connection by RST in place of FIN."""
    kernel = writer.get_extra_info("socket")
    linger = struct.pack("ii", 1, 0)
    kernel.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


async def _reset_at_once(writer: asyncio.StreamWriter, _: Message) -> None:
    reset(writer)


async def _reset_in_body(writer: asyncio.StreamWriter, response: Message) -> None:
    writer.write(response.head + response.body[: len(response.body) // 2])
    await writer.drain()
    # Without a pause the RST overtakes the bytes before it.
    await asyncio.sleep(DRIP_PAUSE)
    reset(writer)


async def _stall(_: asyncio.StreamWriter, __: Message) -> None:
    await asyncio.Event().wait()  # until the proxy stops


async def _drip(writer: asyncio.StreamWriter, response: Message) -> None:
    size = max(1, len(response.raw) // _PIECES)
    for start in range(0, len(response.raw), size):
        writer.write(response.raw[start : start + size])
        await writer.drain()
        await asyncio.sleep(DRIP_PAUSE)


async def _drip_for_ever(writer: asyncio.StreamWriter, response: Message) -> None:
    endless = response.having(content_length="1000000000")
    writer.write(endless.head)
    while not writer.is_closing():
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(DRIP_PAUSE)


def _drip_after(start: bytes, part: bytes) -> Spoiler:
    """Return what sends a part of a head again and again."""

    async def spoil(writer: asyncio.StreamWriter, _: Message) -> None:
        writer.write(start)
        while not writer.is_closing():
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(DRIP_PAUSE)

    return spoil


_CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


async def _surplus(writer: asyncio.StreamWriter, response: Message) -> None:
    forged = Message(b"HTTP/1.1 201 Created", (), b"").holding(b'{"id": "forged"}')
    writer.write(response.raw + forged.raw)


async def _bomb(writer: asyncio.StreamWriter, response: Message) -> None:
    packed = response.holding(gzip.compress(b" " * BOMB_SIZE))
    writer.write(packed.having(content_encoding="gzip").raw)


async def _packed_nothing(writer: asyncio.StreamWriter, response: Message) -> None:
    writer.write(response.holding(b"").having(content_encoding="gzip").raw)


async def _far_limit(writer: asyncio.StreamWriter, _: Message) -> None:
    refusal = Message(b"HTTP/1.1 429 Too Many Requests", (), b"").holding(b"{}")
    writer.write(refusal.having(retry_after="1e309").raw)


async def _unknown_coding(writer: asyncio.StreamWriter, response: Message) -> None:
    writer.write(response.having(content_encoding="br").raw)


async def _odd_redirect(writer: asyncio.StreamWriter, _: Message) -> None:
    redirect = Message(b"HTTP/1.1 307 Moved", (), b"").holding(b"")
    writer.write(redirect.having(location="http://[::1").raw)


async def _cut_body(writer: asyncio.StreamWriter, response: Message) -> None:
    writer.write(response.head + response.body[: len(response.body) // 2])
    await writer.drain()
    writer.close()


async def _cut_gzip(writer: asyncio.StreamWriter, response: Message) -> None:
    packed = gzip.compress(response.body)
    cut = response.holding(packed[: len(packed) // 2]).having(content_encoding="gzip")
    writer.write(cut.raw)


async def _html(writer: asyncio.StreamWriter, response: Message) -> None:
    page = b"<!doctype html><title>Welcome</title><p>Please sign in."
    writer.write(response.holding(page).having(content_type="text/html").raw)


async def _huge_header(writer: asyncio.StreamWriter, response: Message) -> None:
    writer.write(response.having(x_padding="x" * 200_000).raw)


async def _garbage(writer: asyncio.StreamWriter, _: Message) -> None:
    writer.write(b"\x16\x03\x01 this is no HTTP\r\n\r\n")
    await writer.drain()
    writer.close()


RESET_ON_ACCEPT = "reset on accept"
FAULTS: dict[str, Spoiler] = {
    RESET_ON_ACCEPT: _reset_at_once,
    "reset in the body": _reset_in_body,
    "stall": _stall,
    "slow drip": _drip,
    "drip without end": _drip_for_ever,
    "status line without end": _drip_after(b"HTTP/1.1 200 ", b"O"),
    "headers without end": _drip_after(b"HTTP/1.1 200 OK\r\n", b"X-A: y\r\n"),
    "informational responses without end": _drip_after(
        b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"
    ),
    "chunk head without end": _drip_after(_CHUNKED + b"1;", b"a"),
    "trailers without end": _drip_after(_CHUNKED + b"0\r\n", b"X-A: y\r\n"),
    "a second response behind it": _surplus,
    "body cut short": _cut_body,
    "gzip cut short": _cut_gzip,
    "gzip that unpacks beyond the limit": _bomb,
    "gzip of no bytes": _packed_nothing,
    "encoding nobody asked for": _unknown_coding,
    "limit that ends in a thousand years": _far_limit,
    "HTML in place of the response": _html,
    "redirect nobody can read": _odd_redirect,
    "oversized header": _huge_header,
    "garbage status line": _garbage,
}


class FaultProxy:
    """Passes requests on to a server and spoils the planned responses.

    Args:
        host: Host of the server.
        port: Its port.
    """

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._plan: deque[str | None] = deque()
        self._always: str | None = None
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self.port = 0

    def plan(self, *faults: str | None, always: str | None = None) -> None:
        """Plan what happens to the next requests, one fault each; ``None`` is none.

        Args:
            *faults: Names of faults.
            always: What happens to all requests after those.
        """
        self._plan = deque(faults)
        self._always = always

    def __enter__(self) -> Self:
        self._thread.start()
        started = asyncio.run_coroutine_threadsafe(self._start(), self._loop)
        self.port = started.result(5)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _start(self) -> int:
        self._listener = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        port: int = self._listener.sockets[0].getsockname()[1]
        return port

    async def _stop(self) -> None:
        self._listener.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        gone = (OSError, asyncio.IncompleteReadError, asyncio.CancelledError)
        try:
            with contextlib.suppress(*gone):
                await self._serve(reader, writer)
        finally:
            writer.close()
            self._tasks.discard(task)

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if self._next() == RESET_ON_ACCEPT:
            self._take()
            # Otherwise chance decides whether connecting or sending fails.
            await asyncio.sleep(ACCEPT_PAUSE)
            reset(writer)
            return
        upstream, outgoing = await asyncio.open_connection(*self._server)
        try:
            while not writer.is_closing():
                request = await read_message(reader)
                fault = self._take()
                outgoing.write(request.raw)
                response = await read_message(upstream)
                await self._respond(writer, fault, response)
        finally:
            outgoing.close()

    async def _respond(
        self, writer: asyncio.StreamWriter, fault: str | None, response: Message
    ) -> None:
        if fault is None:
            writer.write(response.raw)
        else:
            await FAULTS[fault](writer, response)
        if not writer.is_closing():
            await writer.drain()

    def _next(self) -> str | None:
        return self._plan[0] if self._plan else self._always

    def _take(self) -> str | None:
        return self._plan.popleft() if self._plan else self._always
