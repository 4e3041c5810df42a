"""A received reply as plain data: it can be kept, pickled and shown."""

from __future__ import annotations

import codecs
import json
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..base.urls import path_of
from ..base.value import Record, member

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import httpx

    from ..xml.bodies import XmlBodies

_CHARACTER_SETS = ("utf", "iso8859", "cp125", "ascii")


class Reply(Record):
    """Status, headers and body of one reply.

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
        attempts: How often the request was sent.
        xml: How its body is read when it is XML.
    """

    operation: str
    method: str
    url: str = member(shown=False)
    path: str
    status: int
    headers: Mapping[str, str] = member(shown=False)
    content: bytes = member(shown=False)
    request_id: str | None = None
    attempts: int = 1
    xml: XmlBodies | None = member(default=None, shown=False)

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

    @cached_property
    def _document(self) -> Any:
        if self.xml is not None:
            from ..xml.bodies import is_xml, read_xml

            media = self.headers.get("content-type", "")
            if is_xml(media):
                return read_xml(self.content, media, self.xml)
        return json.loads(self._json_source())

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
        declared = self.headers.get("content-type", "").lower().partition("charset=")[2]
        name = declared.split(";")[0].strip(" \"'")
        try:
            found = codecs.lookup(name).name if name else "utf-8"
        except LookupError:
            return "utf-8"
        # A server may name a codec that is no character set, such as "zlib".
        return found if found.startswith(_CHARACTER_SETS) else "utf-8"


def request_id(names: Sequence[str], headers: Mapping[str, str]) -> str | None:
    """Return the server's name for a request, if it sent one."""
    return next((headers[name] for name in names if name in headers), None)


def to_reply(
    names: Sequence[str],
    operation: str,
    response: httpx.Response,
    attempts: int,
    redact: Callable[[str], str] = str,
) -> Reply:
    """Return a response as plain data.

    Args:
        names: Headers that may name the request, best first.
        operation: Public name of the operation called.
        response: The response, read to its end.
        attempts: How often the request was sent.
        redact: Hides secrets in the path, which errors show.
    """
    request = response.request
    return Reply(
        operation=operation,
        method=request.method,
        url=str(request.url),
        path=redact(path_of(request.url)),
        status=response.status_code,
        headers=response.headers,
        content=response.content,
        request_id=request_id(names, response.headers),
        attempts=attempts,
    )
