"""The response itself, for callers who need more than its value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from ..base.response import ApiResponse

T = TypeVar("T")

_UNREAD: Any = object()


class RawResponse(Generic[T]):
    """A response of success whose body is parsed on request.

    Args:
        response: The response.
        read: Parses it.
    """

    def __init__(self, response: ApiResponse, read: Callable[[], T]) -> None:
        self._response = response
        self._read = read
        self._parsed: T = _UNREAD

    def __repr__(self) -> str:
        response = self._response
        return f"<RawResponse {response.status} {response.method} {response.path}>"

    @property
    def status(self) -> int:
        """HTTP status."""
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers; names compare without regard to case."""
        return self._response.headers

    @property
    def content(self) -> bytes:
        """Body as bytes."""
        return self._response.content

    @property
    def text(self) -> str:
        """Body as text."""
        return self._response.text

    @property
    def request_id(self) -> str | None:
        """The server's name for this request, if it sent one."""
        return self._response.request_id

    @property
    def attempts(self) -> int:
        """How often the request was sent."""
        return self._response.attempts

    def parse(self) -> T:
        """Return the typed value, the same object each time.

        Raises:
            DecodeError: The body is not what the API documents.
        """
        if self._parsed is _UNREAD:
            self._parsed = self._read()
        return self._parsed
