"""Cleaning headers: which stay, and what of their values is nobody's data."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Callable, Iterator

from . import forms
from .allowed import Allowed
from .stand_ins import Values
from .vendors import HEADERS, KITS, REDACTED

SENT = frozenset(
    {"accept", "authorization", "content-length", "content-type", *HEADERS}
)
RECEIVED = frozenset(
    {"allow", "content-length", "content-type", "link", "retry-after", "x-assumption"}
)
RATE_LIMIT = re.compile(r"(x-)?ratelimit(-(limit|remaining|reset|policy))?")
_SCHEME = re.compile(
    "|".join(re.escape(kit.credential) for kit in KITS.values()) + "|Basic ",
    re.IGNORECASE,
)
_LINK = re.compile(r"<([^>]*)>(\s*;\s*rel=\"?(?:next|prev|first|last)\"?)")
_METHOD = "(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)"
#: Forms of the headers whose values hold nobody's data; others go through `Values`.
_PLAIN = {
    "allow": re.compile(rf"{_METHOD}(\s*,\s*{_METHOD})*|"),
    "content-length": re.compile(r"\d+"),
    **{name: re.compile(form) for name, form in HEADERS.items() if form},
}
_NUMBERS = re.compile(r"[\d.,;= w]*")
#: As many digits as an account or a telephone has; a rate limit stays.
_LONG = re.compile(r"\d{6,}")
#: Headers that every server and client sends: their names say nothing.
_COMMON = frozenset(
    re.findall(
        r"[\w-]+",
        """accept-encoding accept-ranges age cache-control connection
        content-disposition content-encoding cookie date etag expires host keep-alive
        last-modified location server set-cookie strict-transport-security
        transfer-encoding user-agent vary via x-process-time x-request-id""",
    )
)
_STANDARD = frozenset(mimetypes.MimeTypes().types_map[True].values()) | {
    forms.MEDIA_TYPE,
    "application/problem+json",
    "application/x-www-form-urlencoded",
    "text/xml",
}


def value(
    name: str,
    text: str,
    allowed: Allowed,
    values: Values,
    address: Callable[[str], str],
) -> str | None:
    """Return the value of a listed header, ``None`` to leave it out.

    Args:
        name: In lower case.
        text: As recorded.
        allowed: What the document names.
        values: What happens to values.
        address: Cleans an address.
    """
    if name == "authorization":
        scheme = _SCHEME.match(text)
        return f"{scheme[0] if scheme else ''}{REDACTED}"
    if name == "content-type":
        return content_type(text, allowed)
    if name == "accept":
        return text if all(_accepted(text, allowed)) else None
    if name == "link":
        matches = _LINK.finditer(text)
        return ", ".join(f"<{address(hit[1])}>{hit[2]}" for hit in matches)
    if name == "retry-after" or RATE_LIMIT.fullmatch(name):
        if not _NUMBERS.fullmatch(text):
            return None
        return _LONG.sub(lambda hit: values.text(name, hit[0]), text)
    if name in _PLAIN:
        return text if _PLAIN[name].fullmatch(text) else None
    return values.text(name, text)


def _accepted(text: str, allowed: Allowed) -> Iterator[bool]:
    for item in text.split(","):
        kind, _, weight = (part.strip() for part in item.partition(";"))
        yield kind == "*/*" or media_type(kind, allowed) == kind
        yield not weight or re.fullmatch(r"q=[01](\.\d{1,3})?", weight) is not None


def dropped(name: str, allowed: Allowed) -> str:
    """Return what a header that was left out is called; its name may be somebody's."""
    known = name in _COMMON or name in allowed.names or name in HEADERS
    return name if known else "another"


def content_type(text: str, allowed: Allowed) -> str | None:
    """Return a media type with the parameters that a reader needs."""
    if not re.fullmatch(r"[\w.+/-]+(\s*;.*)?", text):
        return None
    kind = media_type(text.partition(";")[0].strip(), allowed)
    if kind == forms.MEDIA_TYPE:
        return f"{kind}; boundary={forms.BOUNDARY}"
    charset = re.search(r"charset=\"?(utf-8|us-ascii|iso-8859-1)\b", text, re.I)
    return f"{kind}; charset={charset[1].lower()}" if charset else kind


def media_type(kind: str, allowed: Allowed) -> str:
    """Return a media type if document or standard name it, else one of its family."""
    if kind.lower() in _STANDARD or kind in allowed.media_types:
        return kind
    for family in ("json", "xml"):
        if kind.lower().endswith(family):
            return f"application/{family}"
    return "application/octet-stream"
