"""Looking for what must not be in a cassette; the last net below the scrubber."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from .cassette_file import TapeFile
from .encodings import spellings
from .scrub import RECEIVED_HEADERS, SENT_HEADERS
from .vendors import Kit

_SUSPECTS = {
    "a JSON web token": re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}"),
    "a credential": re.compile(
        r"(?:Bearer |Token |Basic |application=)(?!REDACTED)[^\s\"']+"
    ),
    "a long hexadecimal number": re.compile(r"\b(?=\w*\d)[0-9a-fA-F]{32,}\b"),
    "a key-like prefix": re.compile(r"\b(?:sk|pk|ghp|xox[bp]|AKIA)[_-]?[\w-]{16,}"),
}
_MAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_HOST = re.compile(r"(?:https?:)?//(?:[^/\s\"'@]*@)?([\w.-]+\.[a-z]{2,})")
_RESERVED = re.compile(r"(.+\.)?(example\.(com|net|org)|[\w-]+\.test|test)")
_RATE_LIMIT = re.compile(r"(x-)?ratelimit(-\w+)*")


def findings(tape: TapeFile, kit: Kit) -> list[str]:
    """Return everything suspicious in a cassette; empty when it is clean."""
    texts = list(_texts({"inputs": tape.metadata.get("inputs"), "": tape.interactions}))
    return [
        *_headers(tape),
        *(found for text in texts for found in _suspicious(text)),
        *(found for text in texts for found in _foreign(text, kit)),
    ]


def leaks(content: str, planted: Iterable[str]) -> set[str]:
    """Return which planted values a file gives away in any spelling.

    Args:
        content: Text of the file.
        planted: The values.
    """
    held = content + "\n".join(_deeper(content))
    return {value for value in planted if any(f in held for f in spellings(value))}


def _deeper(content: str) -> Iterator[str]:
    """Yield what encodings hide from a reader of the file."""
    yield unquote(content)
    yield content.replace("\\\n", "").replace("\n", "")
    # Files are written in indented lines of base64.
    joined = re.sub(r"\n[ \t]+", "", content)
    for code in re.findall(r"[A-Za-z0-9+/]{12,}={0,2}", f"{content}\n{joined}"):
        try:
            held = base64.b64decode(code + "=" * (-len(code) % 4))
        except ValueError:
            continue
        yield held.decode("latin-1")
        yield held.decode("utf-8", "replace")


def _headers(tape: TapeFile) -> Iterator[str]:
    for each in tape.interactions:
        for side, allowed in (
            ("request", SENT_HEADERS),
            ("response", RECEIVED_HEADERS),
        ):
            for name in each[side]["headers"]:
                if name not in allowed and not _RATE_LIMIT.fullmatch(name):
                    yield f"header {name} of a {side} is not on the list"


def _suspicious(text: str) -> Iterator[str]:
    for what, shape in _SUSPECTS.items():
        for hit in shape.finditer(text):
            yield f"{what}: {hit[0][:12]}..."


def _foreign(text: str, kit: Kit) -> Iterator[str]:
    for hit in _MAIL.finditer(text):
        if not _RESERVED.fullmatch(hit[1]):
            yield f"an e-mail address at {hit[1]}"
    for hit in _HOST.finditer(text):
        if hit[1] != kit.host and not _RESERVED.fullmatch(hit[1]):
            yield f"a foreign host, {hit[1]}"


def _texts(value: Any) -> Iterator[str]:
    """Yield all texts inside a value, JSON bodies both whole and member by member."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield str(name)
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, bytes):
        yield value.decode("latin-1")
    elif isinstance(value, str):
        yield value
        if value.startswith(("{", "[")):
            yield from _inside(value)


def _inside(body: str) -> Iterator[str]:
    try:
        yield from _texts(json.loads(body))
    except ValueError:
        return
