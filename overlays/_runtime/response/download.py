"""Writing the body of a response to a file."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISREG
from typing import IO, Self

from ..base.errors import FileWriteError, InvalidRequestError
from ..base.response import ApiResponse
from .decode import unexpected_shape_error


def is_page(headers: Mapping[str, str]) -> bool:
    """Tell whether a body is an HTML page, which is never the file asked for.

    Gateways and login walls send one, often with status 200.
    """
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    return media == "text/html"


def require_file(response: ApiResponse) -> ApiResponse:
    """Return a response whose body is a file.

    Raises:
        DecodeError: The body is an HTML page.
    """
    if is_page(response.headers):
        raise unexpected_shape_error(
            response, "$", "an HTML page where a file should be"
        )
    return response


class FileSink:
    """Takes the body of a response into a file.

    The body goes to a file beside the target and replaces it only when it is
    complete, so that a broken transfer never leaves half a file.

    Args:
        path: The target.

    Raises:
        InvalidRequestError: No file can be written there.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        if not isinstance(path, (str, os.PathLike)):
            kind = type(path).__name__
            raise InvalidRequestError(f"a path must be text or a Path, not {kind}")
        self.path = Path(path)
        # Through a link, as if it were opened: the link itself stays.
        self._target = _writable(self.path)

    def unless_page(self, headers: Mapping[str, str]) -> Self | None:
        """Return the sink, or nothing when the body is an HTML page."""
        return None if is_page(headers) else self

    def save(self, content: bytes) -> None:
        """Write a body that had to be read first."""
        with self._aside() as file:
            file.write(content)

    def write(self, blocks: Iterator[bytes]) -> None:
        """Write a body as it comes."""
        with self._aside() as file:
            for block in blocks:
                file.write(block)

    async def awrite(self, blocks: AsyncIterator[bytes]) -> None:
        """Write a body as it comes."""
        with self._aside() as file:
            async for block in blocks:
                file.write(block)

    @contextmanager
    def _aside(self) -> Iterator[IO[bytes]]:
        aside = self._target.with_name(f".{secrets.token_hex(6)}.part")
        try:
            with aside.open("xb") as file:
                yield file
            aside.replace(self._target)
        except OSError as error:
            reason = error.strerror or str(error)
            raise FileWriteError(f"{self.path}: {reason}") from error
        finally:
            with suppress(OSError):
                aside.unlink(missing_ok=True)


def _is_file_or_absent(path: Path) -> bool:
    # Path.is_file() returns False where the path cannot exist, on some Pythons.
    try:
        return S_ISREG(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return True


def _writable(path: Path) -> Path:
    try:
        target = path.resolve()
        usual = _is_file_or_absent(target)
    except (OSError, RuntimeError, ValueError) as error:
        raise InvalidRequestError(f"{str(path)!r} is not a path: {error}") from None
    if not usual:
        raise InvalidRequestError(f"{str(path)!r} is not a file that can be replaced")
    if not target.parent.is_dir():
        raise InvalidRequestError(f"there is no folder {target.parent}")
    if not os.access(target.parent, os.W_OK):
        raise InvalidRequestError(f"the folder {target.parent} cannot be written to")
    return target
