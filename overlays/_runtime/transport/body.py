"""Reading bodies within limits of time and size."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

import httpx

from ..base.deadline import SLOWEST_FILE, Deadline
from .content_encoding import BodyDecoder


class BodyLimits:
    """What the body of a response may take.

    Args:
        deadline: The end of the attempt.
        size: Bytes after content encoding is undone; ``math.inf`` for any.
        option: The option that sets the size, for messages.
        bytes_per_second: Each second's worth of bytes moves the end by that second.
    """

    def __init__(
        self,
        deadline: Deadline,
        size: float,
        option: str,
        bytes_per_second: float | None = None,
    ) -> None:
        self._deadline = deadline
        self._size = size
        self._option = option
        self._rate = bytes_per_second

    @classmethod
    def of_file(cls, deadline: Deadline, size: float) -> BodyLimits:
        """Return the limits of a body that goes to a file."""
        return cls(deadline, size, "max_file_bytes", SLOWEST_FILE)

    def decoder(self, response: httpx.Response) -> BodyDecoder:
        """Return what decodes the body of a response within the limits."""
        return BodyDecoder(response, self._size, self._option)

    def note(self, part: bytes) -> None:
        """Take note of a part that came, and refuse what comes too late.

        Raises:
            httpx.ReadTimeout: The time is over.
        """
        if self._rate:
            self._deadline.extend(len(part) / self._rate)
        self._deadline.check()


def iterate(response: httpx.Response, limits: BodyLimits) -> Iterator[bytes]:
    """Yield the decoded body of a response.

    Raises:
        httpx.RequestError: It broke off, is damaged, too large or too slow.
    """
    if (content := _already_read(response)) is not None:
        yield content
        return
    decoder = limits.decoder(response)
    for part in _raw(response):
        limits.note(part)
        yield from decoder.feed(part)
    decoder.finish()


async def aiterate(
    response: httpx.Response, limits: BodyLimits
) -> AsyncIterator[bytes]:
    """Yield the decoded body of a response; see `iterate`."""
    if (content := _already_read(response)) is not None:
        yield content
        return
    decoder = limits.decoder(response)
    async for part in _araw(response):
        limits.note(part)
        for block in decoder.feed(part):
            yield block
    decoder.finish()


def read(response: httpx.Response, limits: BodyLimits) -> httpx.Response:
    """Return a response with its body read; see `iterate`."""
    if (content := _already_read(response)) is None:
        # Without `iterate`: most bodies are one part.
        decoder = limits.decoder(response)
        blocks: list[bytes] = []
        for part in _raw(response):
            limits.note(part)
            blocks += decoder.feed(part)
        decoder.finish()
        if not response.is_closed:
            response.is_closed = True
            response.stream.close()  # type: ignore[union-attr]
        content = b"".join(blocks)
    return with_content(response, content)


async def aread(response: httpx.Response, limits: BodyLimits) -> httpx.Response:
    """Return a response with its body read; see `iterate`."""
    if (content := _already_read(response)) is None:
        decoder = limits.decoder(response)
        blocks: list[bytes] = []
        async for part in _araw(response):
            limits.note(part)
            blocks += decoder.feed(part)
        decoder.finish()
        if not response.is_closed:
            response.is_closed = True
            await response.stream.aclose()  # type: ignore[union-attr]
        content = b"".join(blocks)
    return with_content(response, content)


def with_content(response: httpx.Response, content: bytes) -> httpx.Response:
    """Return a response that has a body and keeps the headers it came with."""
    # A new response would try to decode it: httpx knows no other way.
    response._content = content
    if response.is_closed:
        # Whoever holds it may read it again, in a thread or in a task: mocks return
        # one response to clients of both kinds.
        response.stream = httpx.ByteStream(content)
    return response


def _raw(response: httpx.Response) -> Iterable[bytes]:
    """Return what a response of httpx is read from, past its layers for other readers.

    Where it cannot be read, `iter_raw` says why.
    """
    stream = response.stream
    if not isinstance(stream, httpx.SyncByteStream) or _is_over(response):
        return response.iter_raw()
    response.is_stream_consumed = True
    return stream


def _araw(response: httpx.Response) -> AsyncIterable[bytes]:
    stream = response.stream
    if not isinstance(stream, httpx.AsyncByteStream) or _is_over(response):
        return response.aiter_raw()
    response.is_stream_consumed = True
    return stream


def _is_over(response: httpx.Response) -> bool:
    return response.is_stream_consumed or response.is_closed


def _already_read(response: httpx.Response) -> bytes | None:
    """Return the body where a hook, a mock or the transport read it."""
    # httpx tells it by an error, which costs more than the whole question.
    content: bytes | None = getattr(response, "_content", None)
    return content
