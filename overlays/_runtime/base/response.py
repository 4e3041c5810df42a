"""A received response as plain data: it can be kept, pickled and shown."""

from __future__ import annotations

import codecs
import json
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from .value import Value, field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_CHARACTER_SETS = ("utf", "iso8859", "cp125", "ascii")


class ApiResponse(Value):
    """Status, headers and body of one response.

    It holds nothing of the request but method and address, and so no credential.

    Attributes:
        operation: Public name of the operation called.
        method: HTTP method of the request.
        url: Address of the request.
        path: Path of the request, without its query.
        status: HTTP status.
        headers: Headers; names compare without regard to case.
        content: Body as bytes, after content encoding was undone.
        request_id: The server's name for this request, if it sent one.
        attempts: How often the request was sent; 0 if a filter without values made it
            unnecessary.
        may_have_acted: Whether one of the attempts may have changed something.
        parse_body: Reads the content in place of the JSON parser, where it is XML.
    """

    operation: str
    method: str
    url: str = field(repr=False)
    path: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    request_id: str | None = None
    attempts: int = 1
    may_have_acted: bool = field(default=False, repr=False)
    parse_body: Callable[[bytes], Any] | None = field(default=None, repr=False)

    @property
    def text(self) -> str:
        """The body as text, in the declared character set or else UTF-8."""
        return self.content.decode(self._charset(), errors="replace")

    def json(self) -> Any:
        """Return the parsed JSON body.

        Raises:
            ValueError: The body is not JSON.
        """
        return self._document

    def json_or_none(self) -> Any:
        """Return the parsed JSON body, or ``None`` when the body is not JSON."""
        try:
            return self.json()
        except (ValueError, RecursionError):
            return None

    def parsed_again(self) -> Any:
        """Return the parsed JSON body as a new object, which the caller may change.

        Raises:
            ValueError: The body is not JSON.
        """
        if self.parse_body is not None:
            return self.parse_body(self.content)
        return json.loads(self._json_source())

    @cached_property
    def _document(self) -> Any:
        return self.parsed_again()

    @property
    def is_utf8(self) -> bool:
        """Whether the body is in UTF-8, as far as the headers say."""
        return self._charset() == "utf-8"

    def _json_source(self) -> bytes | str:
        charset = self._charset()
        # json detects the UTF family and byte order marks by itself.
        if charset.startswith("utf"):
            return self.content
        return self.content.decode(charset)

    def _charset(self) -> str:
        return _charset_of(self.headers.get("content-type", ""))


@lru_cache(maxsize=64)
def _charset_of(media: str) -> str:
    """Return the character set of a media type; UTF-8 where it names none."""
    declared = media.lower().partition("charset=")[2]
    name = declared.split(";")[0].strip(" \"'")
    try:
        codec = codecs.lookup(name).name if name else "utf-8"
    except LookupError:
        return "utf-8"
    # A server may name a codec that is not a character set, such as "zlib".
    return codec if codec.startswith(_CHARACTER_SETS) else "utf-8"
