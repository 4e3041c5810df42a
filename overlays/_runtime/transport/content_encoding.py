"""Undoing the content encoding of bodies: bounded, and only when complete.

httpx inflates whatever a server sends, so that a megabyte may become gigabytes. It
takes a body that was cut for whole when the announced length fits, hands on unknown
encodings as they are, and of a gzip body of several members (RFC 1952) reads the first.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import httpx

ACCEPTED = "gzip, deflate"
"""Value of Accept-Encoding; httpx asks for more where further packages are there."""

_BLOCK = 1 << 20
_DETECT_GZIP = 16 + zlib.MAX_WBITS
_WITHOUT_BODY = frozenset({204, 205, 304})


class BodyDecoder:
    """Decodes the body of one response.

    Args:
        response: The response, of which nothing was read.
        limit: How many bytes of the decoded body are accepted.
        option: The option that sets the limit, for messages.

    Raises:
        httpx.DecodingError: The encoding is not one that was asked for.
    """

    def __init__(
        self, response: httpx.Response, limit: float, option: str = "the limit"
    ) -> None:
        self._request = response.request
        self._limit = limit
        self._option = option
        self._size = 0
        self._coding = self._supported(response.headers.get("content-encoding"))
        self._inflater: Any = None
        self._start = b""
        head = response.request.method == "HEAD"
        self._may_be_empty = head or response.status_code in _WITHOUT_BODY

    def feed(self, data: bytes) -> Iterable[bytes]:
        """Return what a part of the body contains, in blocks of bounded size.

        Raises:
            httpx.DecodingError: The body is damaged, or larger than the limit.
        """
        return self._inflated(data) if self._coding else (self._counted(data),)

    def _inflated(self, data: bytes) -> Iterator[bytes]:
        if self._inflater is None:
            data, self._start = self._start + data, b""
            if len(data) < 2:
                self._start = data
                return
            self._inflater = zlib.decompressobj(self._window(data))
        while data:
            if self._inflater.eof:
                self._inflater = self._next_member()
            block = self._inflate(data)
            data = self._inflater.unconsumed_tail or self._inflater.unused_data
            yield self._counted(block)

    def finish(self) -> None:
        """Check that the body came to its end.

        Raises:
            httpx.DecodingError: It was cut.
        """
        if not self._coding:
            return
        if self._inflater is None and not self._start and self._may_be_empty:
            return
        if self._inflater is None or not self._inflater.eof:
            raise self._error("the compressed body was cut short")

    def _supported(self, header: str | None) -> str:
        if header is None:
            return ""
        names = [name.strip().lower() for name in header.split(",")]
        names = [name for name in names if name not in ("", "identity")]
        if len(names) > 1 or any(name not in ("gzip", "deflate") for name in names):
            shown = ", ".join(names)[:80]
            raise self._error(f"nobody asked for the content encoding {shown!r}")
        return names[0] if names else ""

    def _window(self, start: bytes) -> int:
        if self._coding == "gzip":
            return _DETECT_GZIP
        # In the wrapper of zlib (RFC 9110, 8.4.1.2) or, as some servers do, without.
        wrapped = start[0] & 15 == 8 and int.from_bytes(start[:2], "big") % 31 == 0
        return zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS

    def _next_member(self) -> Any:
        if self._coding != "gzip":
            raise self._error("something follows the end of the compressed body")
        return zlib.decompressobj(_DETECT_GZIP)

    def _inflate(self, data: bytes) -> bytes:
        # One byte more than accepted tells that there is more.
        most = int(min(_BLOCK, self._limit - self._size + 1))
        try:
            return bytes(self._inflater.decompress(data, most))
        except zlib.error as error:
            raise self._error("the body's compression is damaged") from error

    def _counted(self, block: bytes) -> bytes:
        self._size += len(block)
        if self._size > self._limit:
            raise self._error(
                f"the body is larger than {self._option}={self._limit:.0f} allows"
            )
        return block

    def _error(self, text: str) -> httpx.DecodingError:
        return httpx.DecodingError(text, request=self._request)
