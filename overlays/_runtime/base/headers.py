"""Header values: what may be sent, and a clear word about what may not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from .errors import InvalidRequestError
from .secret import Secret

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FORBIDDEN = re.compile("[\x00-\x08\x0a-\x1f\x7f]")


def encode_headers(headers: Mapping[str, Any]) -> list[tuple[bytes, bytes]]:
    """Return headers as bytes, each checked.

    Args:
        headers: Names and values; ``None`` leaves a header out.

    Returns:
        Pairs for httpx, values in ISO 8859-1.

    Raises:
        InvalidRequestError: A name or value cannot be sent. The text names the header
            and never shows its value.
    """
    return [
        (_name(name), header_value(name, value))
        for name, value in headers.items()
        if value is not None
    ]


def header_value(name: str, value: Any) -> bytes:
    """Return one value as bytes; see `encode_headers`."""
    # The variables of this function are in the tracebacks of what it raises.
    text = Secret(_as_text(value))
    if bad := _FORBIDDEN.search(text):
        kind = "a line break" if bad[0] in "\r\n" else f"U+{ord(bad[0]):04X}"
        raise InvalidRequestError(
            f"header {name}: the value holds {kind} at position {bad.start()}"
        )
    if text != text.strip(" \t"):
        raise InvalidRequestError(
            f"header {name}: the value begins or ends with white space"
        )
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError as error:
        position = error.start
        raise InvalidRequestError(
            f"header {name}: the character at position {position} is outside"
            " ISO 8859-1 and cannot be sent"
        ) from None


def credential_value(name: str, value: str) -> bytes:
    """Return a credential as bytes; httpx writes this header in ASCII.

    Raises:
        InvalidRequestError: It cannot be sent; the text never shows it.
    """
    if not value.isascii():
        raise InvalidRequestError(f"header {name}: a credential must be ASCII")
    return header_value(name, value)


def checked_method(method: str) -> str:
    """Return an HTTP method in capitals.

    Raises:
        InvalidRequestError: It is not one.
    """
    # Methods and names of headers are made of the same characters (RFC 9110, 5.6.2).
    if not isinstance(method, str) or not _NAME.fullmatch(method):
        raise InvalidRequestError(f"{method!r} is not an HTTP method")
    return method.upper()


def _name(name: str) -> bytes:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise InvalidRequestError(f"{name!r} is not a header name")
    return name.encode("ascii")


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value.isoformat() if isinstance(value, date) else str(value)
