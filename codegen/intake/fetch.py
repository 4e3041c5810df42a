"""Fetch the text of a vendor's document from a file or an address."""

from __future__ import annotations

import stat
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

import httpx

from ..errors import CodegenError
from . import download
from .download import MAX_BYTES


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
        return download.text(source, redacted_source, transport)
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
        if not stat.S_ISREG(path.stat().st_mode):
            raise CodegenError(
                f"{path} is not a file but a folder, a pipe or a device; save the "
                "document in a file and name that."
            )
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
