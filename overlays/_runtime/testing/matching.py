"""Whether a request equals a recorded one, and where it does not.

What differs is named by its place, never by its value: requests carry credentials.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, unquote
from xml.etree import ElementTree

from .engine.bodies import parts
from .messages import SentRequest

#: What recorders write in the place of a secret; it equals any text.
REDACTED = "REDACTED"
#: Members that carry credentials: recorders may leave them out of a body.
SECRETS = ("client_secret", "access_token", "refresh_token", "token", "password")


def differences(
    sent: SentRequest,
    recorded: SentRequest,
    headers: Iterable[str],
    parameters: Collection[str],
) -> list[str]:
    """Return in what a request differs from a recorded one; empty when in nothing.

    Scheme and host are left aside, JSON is compared by its members and XML in its
    canonical form. ``REDACTED`` in a recorded text stands for any text.

    Args:
        sent: The request.
        recorded: The recorded one.
        headers: Names of the headers to compare, where the recording has them.
        parameters: Names of all recorded query parameters: a recorder may have left
            out any other.
    """
    different = [
        *(["the method"] if sent.method != recorded.method else []),
        *(["the path"] if not _same_path(sent.raw_path, recorded.raw_path) else []),
        *_of_query(sent, recorded, parameters),
        *_of_headers(sent, recorded, headers),
    ]
    if places := list(_of_body(sent, recorded)):
        more = f" and {len(places) - 5} more" if len(places) > 5 else ""
        different.append(f"the body ({', '.join(places[:5])}{more})")
    return different


def _like(sent: str, recorded: str) -> bool:
    """Return whether a text is the recorded one, which may have been redacted."""
    if REDACTED not in recorded:
        return sent == recorded
    literals = map(re.escape, recorded.split(REDACTED))
    return re.fullmatch(".*".join(literals), sent, re.DOTALL) is not None


def _all_like(sent: Collection[str], recorded: Collection[str]) -> bool:
    return len(sent) == len(recorded) and all(map(_like, sent, recorded))


def _same_path(sent: str, recorded: str) -> bool:
    # By segment: an encoded slash belongs to its segment, and clients differ in what
    # else they encode.
    new, old = ([unquote(part) for part in raw.split("/")] for raw in (sent, recorded))
    return _all_like(new, old)


def _of_query(
    sent: SentRequest, recorded: SentRequest, known: Collection[str]
) -> Iterator[str]:
    new, old = sent.query, recorded.query
    names = sorted((new.keys() & set(known)) | old.keys())
    if wrong := [
        name for name in names if not _same_values(new.get(name), old.get(name))
    ]:
        yield f"the query ({', '.join(wrong)})"


def _same_values(sent: list[str] | None, recorded: list[str] | None) -> bool:
    new, old = sent or [], recorded or []
    return sorted(new) == sorted(old) or _all_like(new, old)


def _of_headers(
    sent: SentRequest, recorded: SentRequest, names: Iterable[str]
) -> Iterator[str]:
    for name in names:
        # Recorders may leave headers out.
        known = recorded.headers.get(name)
        if known is not None and not _like(sent.headers.get(name, ""), known):
            yield f"the header {name}"


def _of_body(sent: SentRequest, recorded: SentRequest) -> Iterator[str]:
    kind = recorded.media_type
    if not kind or REDACTED.lower() in kind:
        kind = sent.media_type
    if sent.media_type != kind:
        yield f"{kind} was recorded"
        return
    try:
        yield from _of_content(sent, recorded, kind)
    except (ValueError, ElementTree.ParseError):
        if not _like_bytes(sent.body, recorded.body):
            yield "its bytes"


def _of_content(sent: SentRequest, recorded: SentRequest, kind: str) -> Iterator[str]:
    if recorded.body in (sent.body, REDACTED.encode()):
        return
    if kind.endswith("json"):
        yield from _of_json(sent.json, recorded.json, "$")
    elif kind == "application/x-www-form-urlencoded":
        yield from _of_json(_form(sent.body), _form(recorded.body), "$")
    elif kind.endswith("xml"):
        if not _like(_canonical(sent.body), _canonical(recorded.body)):
            yield "its XML"
    else:
        yield from _of_bytes(sent, recorded, kind)


def _of_bytes(sent: SentRequest, recorded: SentRequest, kind: str) -> Iterator[str]:
    if kind.startswith("multipart/"):
        if not _same_parts(sent, recorded):
            yield "its parts"
    elif not _like_bytes(sent.body, recorded.body):
        yield "its bytes"


def _form(body: bytes) -> dict[str, Any]:
    return parse_qs(body.decode(), keep_blank_values=True)


def _like_bytes(sent: bytes, recorded: bytes) -> bool:
    return _like(sent.decode("latin-1"), recorded.decode("latin-1"))


def _same_parts(sent: SentRequest, recorded: SentRequest) -> bool:
    new, old = _parts(sent), _parts(recorded)
    return len(new) == len(old) and all(map(_all_like, new, old))


def _parts(request: SentRequest) -> list[list[str]]:
    """Return name, file name and content of each part of a form."""
    # The boundary is drawn anew for each request, and its header may be left out.
    boundary = request.body.partition(b"\r\n")[0][2:].decode("latin-1")
    kind = f'multipart/form-data; boundary="{boundary}"'
    form = replace(request, headers={**request.headers, "content-type": kind})
    return [
        [name, file or "", content.decode("latin-1")]
        for name, file, content in parts(form)
    ]


def _of_json(sent: Any, recorded: Any, place: str) -> Iterator[str]:
    if isinstance(recorded, str) and isinstance(sent, str):
        same = _like(sent, recorded)
    elif isinstance(sent, dict) and isinstance(recorded, dict):
        yield from _of_members(sent, recorded, place)
        return
    elif isinstance(sent, list) and isinstance(recorded, list):
        yield from _of_lists(sent, recorded, place)
        return
    else:
        # As texts: Python takes 1, 1.0 and True for equal.
        same = recorded == REDACTED or json.dumps(sent) == json.dumps(recorded)
    if not same:
        yield f"{place} differs"


def _of_members(
    sent: dict[str, Any], recorded: dict[str, Any], place: str
) -> Iterator[str]:
    for name in sorted(sent.keys() | recorded.keys()):
        if name not in sent:
            yield f"{place}.{name} was not sent"
        elif name in recorded:
            yield from _of_json(sent[name], recorded[name], f"{place}.{name}")
        elif name not in SECRETS:
            yield f"{place}.{name} was not recorded"


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
