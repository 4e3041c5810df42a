"""The reply itself, for callers who need more than its value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from .read import Reply

T = TypeVar("T")

_UNREAD: Any = object()


class RawResponse(Generic[T]):
    """A reply of success whose body is parsed on request.

    Args:
        reply: The reply.
        read: Parses it.
    """

    def __init__(self, reply: Reply, read: Callable[[], T]) -> None:
        self._reply = reply
        self._read = read
        self._parsed: T = _UNREAD

    def __repr__(self) -> str:
        reply = self._reply
        return f"<RawResponse {reply.status} {reply.method} {reply.path}>"

    @property
    def status(self) -> int:
        """HTTP status."""
        return self._reply.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers; names compare without regard to case."""
        return self._reply.headers

    @property
    def content(self) -> bytes:
        """Body as bytes."""
        return self._reply.content

    @property
    def text(self) -> str:
        """Body as text."""
        return self._reply.text

    @property
    def request_id(self) -> str | None:
        """The server's name for this request, if it sent one."""
        return self._reply.request_id

    @property
    def attempts(self) -> int:
        """How often the request was sent."""
        return self._reply.attempts

    def parse(self) -> T:
        """Return the typed value, the same object each time.

        Raises:
            DecodeError: The body is not what the API documents.
        """
        if self._parsed is _UNREAD:
            self._parsed = self._read()
        return self._parsed
