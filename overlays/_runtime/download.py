"""Writing the body of a reply to a file."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Self

import httpx

from .compression import require_whole, without_body
from .decoding import wrong_shape
from .errors import InvalidRequestError
from .reply import Reply


def is_page(headers: Mapping[str, str]) -> bool:
    """Tell whether a body is an HTML page, which is never the file asked for.

    Gateways and login walls answer with one, often with status 200.
    """
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    return media == "text/html"


def require_file(reply: Reply) -> Reply:
    """Return a reply whose body is a file.

    Raises:
        DecodeError: The body is an HTML page.
    """
    if is_page(reply.headers):
        raise wrong_shape(reply, "$", "an HTML page where a file should be")
    return reply


class FileSink:
    """Takes the body of a reply into a file.

    The body goes to a file beside the target and replaces it only when it is
    complete, so that a broken transfer never leaves half a file.

    Args:
        path: The target.

    Raises:
        InvalidRequestError: The folder of the target does not exist.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        if not self.path.parent.is_dir():
            raise InvalidRequestError(f"there is no folder {self.path.parent}")

    def unless_page(self, headers: Mapping[str, str]) -> Self | None:
        """Return the sink, or nothing when the body is an HTML page."""
        return None if is_page(headers) else self

    def save(self, content: bytes) -> None:
        """Write a body that had to be read first."""
        with self._aside() as file:
            file.write(content)

    def write(self, response: httpx.Response) -> httpx.Response:
        """Write the body and return the response without it."""
        with self._aside() as file:
            for chunk in response.iter_bytes():
                file.write(chunk)
            require_whole(response)
        return without_body(response)

    async def awrite(self, response: httpx.Response) -> httpx.Response:
        """Write the body and return the response without it."""
        with self._aside() as file:
            async for chunk in response.aiter_bytes():
                file.write(chunk)
            require_whole(response)
        return without_body(response)

    @contextmanager
    def _aside(self) -> Iterator[IO[bytes]]:
        aside = self.path.with_name(f".{secrets.token_hex(6)}.part")
        try:
            with aside.open("xb") as file:
                yield file
            aside.replace(self.path)
        finally:
            aside.unlink(missing_ok=True)
