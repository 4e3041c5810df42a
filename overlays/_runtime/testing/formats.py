"""Formats of texts that vendors read more generously than validators do."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?"
)
#: A scheme and only characters that RFC 3986 allows.
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]*")


def is_uri(value: Any) -> bool:
    """Tell whether a value may stand where a URI is wanted."""
    return not isinstance(value, str) or _URI.fullmatch(value) is not None


def is_moment(value: Any) -> bool:
    """Tell whether a value may stand where a date-time is wanted."""
    # RFC 3339 demands an offset, but vendors also send and want local times.
    if not isinstance(value, str):
        return True
    try:
        datetime.fromisoformat(value.upper())
    except ValueError:
        return False
    return _MOMENT.fullmatch(value) is not None


FORMATS: Mapping[str, Callable[[Any], bool]] = {
    "date-time": is_moment,
    "uri": is_uri,
}
