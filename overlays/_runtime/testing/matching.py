"""Whether a request equals a recorded one, and where it does not.

What differs is named by its place, never by its value: requests carry credentials.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any
from xml.etree import ElementTree

from .engine.bodies import parts
from .messages import SentRequest

#: What recorders write in the place of a secret; it equals any text.
REDACTED = "REDACTED"
_ABSENT: Any = object()


def differences(
    sent: SentRequest, recorded: SentRequest, headers: Iterable[str]
) -> list[str]:
    """Return in what a request differs from a recorded one; empty when in nothing.

    Scheme and host are left aside, JSON is compared by its members and XML in its
    canonical form.

    Args:
        sent: The request.
        recorded: The recorded one.
        headers: Names of the headers to compare, where the recording has them.
    """
    parts = [
        *(["the method"] if sent.method != recorded.method else []),
        *(["the path"] if sent.raw_path != recorded.raw_path else []),
        *_of_query(sent, recorded),
        *_of_headers(sent, recorded, headers),
    ]
    if found := list(_of_body(sent, recorded)):
        more = f" and {len(found) - 5} more" if len(found) > 5 else ""
        parts.append(f"the body ({', '.join(found[:5])}{more})")
    return parts


def _of_query(sent: SentRequest, recorded: SentRequest) -> Iterator[str]:
    new, old = sent.query, recorded.query
    names = sorted(new.keys() | old.keys())
    if wrong := [
        name for name in names if sorted(new.get(name, ())) != sorted(old.get(name, ()))
    ]:
        yield f"the query ({', '.join(wrong)})"


def _of_headers(
    sent: SentRequest, recorded: SentRequest, names: Iterable[str]
) -> Iterator[str]:
    for name in names:
        # Recorders may leave headers out.
        known = recorded.headers.get(name)
        if known is not None and sent.headers.get(name) != known:
            yield f"the header {name}"


def _of_body(sent: SentRequest, recorded: SentRequest) -> Iterator[str]:
    if sent.media_type != recorded.media_type:
        yield f"{recorded.media_type or 'no media type'} was recorded"
        return
    try:
        yield from _of_content(sent, recorded)
    except (ValueError, ElementTree.ParseError):
        if sent.body != recorded.body:
            yield "its bytes"


def _of_content(sent: SentRequest, recorded: SentRequest) -> Iterator[str]:
    if sent.body == recorded.body:
        return
    if sent.media_type.endswith("json"):
        yield from _of_json(sent.json, recorded.json, "$")
    elif sent.media_type.endswith("xml"):
        if _canonical(sent.body) != _canonical(recorded.body):
            yield "its XML"
    elif sent.media_type.startswith("multipart/"):
        # The boundary is drawn anew for each request.
        if parts(sent) != parts(recorded):
            yield "its parts"
    else:
        yield "its bytes"


def _of_json(sent: Any, recorded: Any, place: str) -> Iterator[str]:
    if recorded == REDACTED and isinstance(sent, str):
        return
    if sent is _ABSENT or recorded is _ABSENT:
        yield f"{place} was not {'sent' if sent is _ABSENT else 'recorded'}"
    elif isinstance(sent, dict) and isinstance(recorded, dict):
        for name in sorted(sent.keys() | recorded.keys()):
            pair = sent.get(name, _ABSENT), recorded.get(name, _ABSENT)
            yield from _of_json(*pair, f"{place}.{name}")
    elif isinstance(sent, list) and isinstance(recorded, list):
        yield from _of_lists(sent, recorded, place)
    # As texts: Python takes 1, 1.0 and True for equal.
    elif json.dumps(sent) != json.dumps(recorded):
        yield f"{place} differs"


def _of_lists(sent: list[Any], recorded: list[Any], place: str) -> Iterator[str]:
    if len(sent) != len(recorded):
        yield f"{place} has {len(sent)} instead of {len(recorded)} elements"
        return
    for index, pair in enumerate(zip(sent, recorded, strict=True)):
        yield from _of_json(*pair, f"{place}[{index}]")


def _canonical(body: bytes) -> str:
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise ValueError("a document type is not read")
    # Without a target the text is returned, which the type hints do not know.
    return str(ElementTree.canonicalize(body.decode()))
