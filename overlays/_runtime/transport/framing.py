"""Where a response of HTTP/1.1 ends among the bytes of its connection.

httpcore hands surplus bytes to the next request, as its response (request smuggling in
reverse). Followed here is only what makes a connection safe to use again; whatever is
in doubt ends as `clean` being false, and costs a new connection.
"""

from __future__ import annotations

import re

_HEAD, _SIZE, _TRAILERS, _SKIP, _END, _DOUBT = range(6)

_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]{1,18})[ \t]*\r\n")
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:[ \t]*chunked[ \t]*\r\n")
_WITHOUT_BODY = frozenset({b"204", b"304"})


class Framing:
    """Follows the response to one request.

    Args:
        request: The first bytes of the request.
    """

    __slots__ = ("_after", "_buffer", "_left", "_method", "_state")

    def __init__(self, request: bytes) -> None:
        self._method = request[:8].partition(b" ")[0]
        self._state = _HEAD
        self._after = _END
        self._left = 0
        self._buffer = b""

    @property
    def clean(self) -> bool:
        """Whether the response came to its end, and nothing came after it."""
        return self._state == _END

    def feed(self, data: bytes) -> None:
        """Take bytes as they came."""
        at = 0
        while at < len(data) and self._state != _DOUBT:
            if self._state == _SKIP:
                at = self._skip(data, at)
            elif self._state == _END:
                self._state = _DOUBT  # a surplus
            else:
                data, at = self._buffer + data[at:], 0
                self._buffer = b""
                at = self._read_lines(data)

    def _skip(self, data: bytes, at: int) -> int:
        step = min(self._left, len(data) - at)
        self._left -= step
        if not self._left:
            self._state = self._after
        return at + step

    def _read_lines(self, data: bytes) -> int:
        """Read a head or a line, or keep what there is until more comes."""
        mark = b"\r\n\r\n" if self._state == _HEAD else b"\r\n"
        end = data.find(mark)
        if end < 0:
            self._buffer = data
            return len(data)
        line = data[: end + len(mark)]
        if line.count(b"\n") != line.count(b"\r\n"):
            self._state = _DOUBT  # others may see the end of a line there
        elif self._state == _HEAD:
            self._read_head(line.lower())
        elif self._state == _SIZE:
            self._read_size(line)
        elif line == b"\r\n":
            self._state = _END
        return len(line)

    def _read_head(self, head: bytes) -> None:
        status = head[9:12]
        if not head.startswith(b"http/1.") or status == b"101":
            self._state = _DOUBT
        elif status.startswith(b"1"):
            return  # informational: another head follows
        elif self._has_no_body(status):
            self._state = _END
        else:
            self._read_body_kind(head)

    def _has_no_body(self, status: bytes) -> bool:
        if self._method == b"CONNECT":
            return status.startswith(b"2")
        return status in _WITHOUT_BODY or self._method == b"HEAD"

    def _read_body_kind(self, head: bytes) -> None:
        lengths = head.count(b"\r\ncontent-length")
        codings = head.count(b"\r\ntransfer-encoding")
        length = _LENGTH.search(head)
        if length and (lengths, codings) == (1, 0):
            self._expect(int(length[1]), _END)
        elif _CHUNKED.search(head) and (lengths, codings) == (0, 1):
            self._state = _SIZE
        else:
            self._state = _DOUBT

    def _read_size(self, line: bytes) -> None:
        try:
            size = int(line.partition(b";")[0], 16)
        except ValueError:
            size = -1
        if size < 0:
            self._state = _DOUBT
        elif size == 0:
            self._state = _TRAILERS
        else:
            self._expect(size + len(b"\r\n"), _SIZE)

    def _expect(self, length: int, after: int) -> None:
        self._left, self._after = length, after
        self._state = _SKIP if length else after
