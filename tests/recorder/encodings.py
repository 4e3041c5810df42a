"""The forms in which one value can turn up in a recorded message."""

from __future__ import annotations

import base64
import html
import json
import re
from urllib.parse import quote, quote_plus

#: Shorter forms would be found in innocent text.
SHORTEST = 4
_CODE = re.compile(r"%[0-9A-F]{2}")


def spellings(value: str) -> set[str]:
    """Return every form in which ``value`` may appear in a recorded message."""
    raw = value.encode()
    results = {value, value.lower(), value.upper(), raw.hex()}
    for cased in (value, value.lower()):
        results |= _percent_encoded(cased)
    results |= _entities(value)
    results |= {json.dumps(value, ensure_ascii=flag)[1:-1] for flag in (True, False)}
    for shift in range(3):
        results |= _base64(raw, shift)
    return {form for form in results if len(form) >= SHORTEST}


def _percent_encoded(value: str) -> set[str]:
    forms = {quote(value, safe=""), quote_plus(value), quote(value)}
    # Servers in .NET write the digits in lower case.
    return forms | {_CODE.sub(lambda hit: hit[0].lower(), form) for form in forms}


def _entities(value: str) -> set[str]:
    escaped = html.escape(value)
    return {escaped.replace("&#x27;", other) for other in ("&#x27;", "&#39;", "&apos;")}


def _base64(raw: bytes, shift: int) -> set[str]:
    """Return what of ``raw`` is sure to show when it begins at a byte alignment."""
    code = base64.b64encode(b"\0" * shift + raw).decode()
    tail = 0 if (shift + len(raw)) % 3 == 0 else 4
    part = code[(0, 2, 3)[shift] : len(code) - tail]
    if len(part) < 2 * SHORTEST:
        return set()
    return {part, part.replace("+", "-").replace("/", "_")}
