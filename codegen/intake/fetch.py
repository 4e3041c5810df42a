"""Fetch the text of a vendor's document from a file or an address."""

from __future__ import annotations

import time
import zlib
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

import httpx

from ..errors import CodegenError

#: The largest text taken in; the largest document known has 2.5 MB.
MAX_BYTES = 50_000_000

#: Seconds until a fetch is given up, redirects included.
MAX_SECONDS = 60.0


def text(source: str, transport: httpx.BaseTransport | None = None) -> str:
    """The text of ``source``.

    Args:
        source: the path of a file, or an ``https`` address.
        transport: how to reach the address; for tests.

    Raises:
        CodegenError: the source cannot be read or fetched within the limits, is not
            text, or is an address without encryption.
    """
    if _parts(source).scheme == "https":
        return _fetched(source, transport)
    if "://" in source:
        raise CodegenError(
            f"{redacted_source(source)} is not an https address; a document "
            "decides what code is generated, so it is fetched over an encrypted "
            "connection only."
        )
    return _read(Path(source))


def redacted_source(source: str) -> str:
    """``source`` for messages: an address without credentials and query."""
    parts = _parts(source)
    if not parts.scheme or "://" not in source:
        return source
    return f"{parts.scheme}://{parts.hostname or ''}{parts.path}"


def source_label(source: str) -> str:
    """``source`` for a report that others read: of a file, its name alone."""
    label = redacted_source(source)
    return label if "://" in label else Path(label).name


def _parts(source: str) -> SplitResult:
    try:
        parts = urlsplit(source)
    except ValueError as error:
        raise CodegenError(f"An address cannot be read: {error}.") from error
    if parts.scheme == "https" and not parts.hostname:
        raise CodegenError("An https address names no host; write https://host/path.")
    return parts


def _read(path: Path) -> str:
    try:
        # A pipe or a device may have no end, and no size either.
        if path.exists() and not path.is_file():
            raise CodegenError(f"{path} is not a regular file; name the document.")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise CodegenError(f"{path} is larger than {MAX_BYTES // 10**6} MB.")
        return content.decode("utf-8-sig")
    except FileNotFoundError:
        raise CodegenError(
            f"{path} does not exist; name a file or an https address."
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise CodegenError(f"{path} cannot be read as UTF-8 text: {error}.") from error


def _fetched(address: str, transport: httpx.BaseTransport | None) -> str:
    client = httpx.Client(
        transport=transport,
        follow_redirects=True,
        timeout=MAX_SECONDS / 3,
        event_hooks={"request": [_refuse_plain]},
        headers={
            "Accept": "application/json, application/yaml, */*;q=0.1",
            "Accept-Encoding": "gzip",
        },
    )
    try:
        with client, client.stream("GET", address) as response:
            _check(response)
            return _limited(response).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CodegenError(
            f"{redacted_source(address)} is not UTF-8 text: {error}."
        ) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise CodegenError(
            f"{redacted_source(address)} could not be fetched whole: "
            f"{type(error).__name__}. Try again, or save the document and name "
            "the file."
        ) from error


def _refuse_plain(request: httpx.Request) -> None:
    if request.url.scheme != "https":
        raise CodegenError(
            f"{redacted_source(str(request.url))}: redirected away from https."
        )


def _check(response: httpx.Response) -> None:
    where = redacted_source(str(response.url))
    if response.status_code != 200:
        raise CodegenError(
            f"{where} answered {response.status_code} instead of a document; look at "
            "it in a browser, save the document and name the file."
        )
    if "html" in response.headers.get("Content-Type", ""):
        raise CodegenError(
            f"{where} is an HTML page, not a document; name the address of the "
            "JSON or YAML itself."
        )


def _limited(response: httpx.Response) -> bytes:
    where = redacted_source(str(response.url))
    end = time.monotonic() + MAX_SECONDS
    body = _Body(response.headers.get("Content-Encoding", ""), where)
    found = bytearray()
    parts = response.iter_raw() if body.is_compressed else response.iter_bytes()
    for part in parts:
        found += body.decoded(part)
        if len(found) > MAX_BYTES:
            raise CodegenError(f"{where} sends more than {MAX_BYTES // 10**6} MB.")
        if time.monotonic() > end:
            raise CodegenError(f"{where} sends for longer than {MAX_SECONDS:g} s.")
    body.require_end()
    return bytes(found)


class _Body:
    """Decompresses a body; httpx takes one that was cut short for a whole one."""

    def __init__(self, encoding: str, where: str) -> None:
        coding = encoding.strip().lower()
        if coding not in ("", "identity", "gzip", "x-gzip"):
            raise CodegenError(
                f"{where} is compressed by {coding[:40]!r}, which nobody asked for; "
                "save the document and name the file."
            )
        self.is_compressed = coding not in ("", "identity")
        self._where = where
        self._gzip = zlib.decompressobj(16 + zlib.MAX_WBITS)

    def decoded(self, part: bytes) -> bytes:
        """The next part, no more than one byte beyond the limit of all."""
        if not self.is_compressed:
            return part
        try:
            return self._gzip.decompress(part, MAX_BYTES + 1)
        except zlib.error as error:
            raise CodegenError(
                f"{self._where} cannot be decompressed: {error}. Fetch it again."
            ) from error

    def require_end(self) -> None:
        """Refuse a compressed body without its end."""
        if self.is_compressed and not self._gzip.eof:
            raise CodegenError(
                f"{self._where} was cut short inside its compression. Fetch it again."
            )
