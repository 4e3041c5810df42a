"""When a request equals a recorded one; refusals say what differs."""

from __future__ import annotations

import difflib
import json
from typing import Any
from xml.etree import ElementTree

from . import forms
from .cassette_file import TapeError
from .vendors import REDACTED

#: Headers that change what a request means. Credentials are checked elsewhere.
CONTRACT_HEADERS = (
    "accept",
    "x-monite-entity-id",
    "x-monite-version",
    "x-piriod-test-mode",
    "x-simple-workspace",
)


#: How the line of a file ends that was not kept.
_HIDDEN = f": {REDACTED.encode()!r}"


def semantic_body(sent: Any, recorded: Any) -> None:
    """Compare bodies by what they mean: JSON members and XML in canonical form.

    Raises:
        AssertionError: They differ; the text is a unified diff.
    """
    (new_kind, new), (old_kind, old) = _comparable(sent), _comparable(recorded)
    if new_kind == old_kind and _equal(new, old):
        return
    diff = difflib.unified_diff(
        old.splitlines(), new.splitlines(), "recorded", "sent", lineterm="", n=1
    )
    raise AssertionError("\n".join(diff) or f"{old_kind} became {new_kind}")


def contract_headers(sent: Any, recorded: Any) -> None:
    """Compare the headers that are part of the contract.

    Raises:
        AssertionError: One differs.
    """
    for name in CONTRACT_HEADERS:
        new, old = _header(sent, name), _header(recorded, name)
        if new != old:
            raise AssertionError(f"header {name}: {old!r} became {new!r}")


def _line(part: forms.Part) -> str:
    """Return a part in one line, its content last: a file may not have been kept."""
    named = f"{part.name!r} {part.file!r} {part.media_type}"
    return f"{named}: {part.content!r}"


def _header(request: Any, name: str) -> str | None:
    value = request.headers.get(name)
    first = value[0] if isinstance(value, list) else value
    return None if first is None else str(first)


def _equal(sent: str, recorded: str) -> bool:
    """Compare line by line; a file that was not kept equals any other."""
    if recorded == repr(REDACTED.encode()):
        return True
    new, old = sent.splitlines(), recorded.splitlines()
    return len(new) == len(old) and all(
        n == o or (o.endswith(_HIDDEN) and n.startswith(o.removesuffix(_HIDDEN)))
        for n, o in zip(new, old, strict=True)
    )


def _comparable(request: Any) -> tuple[str, str]:
    kind = (_header(request, "content-type") or "").partition(";")[0].lower()
    body = request.body or b""
    if isinstance(body, str):
        body = body.encode()
    try:
        if body and kind.endswith("json"):
            return kind, json.dumps(json.loads(body), sort_keys=True, indent=1)
        if body and kind.endswith("xml"):
            return kind, ElementTree.canonicalize(body.decode())
        if kind == forms.MEDIA_TYPE:
            parts = forms.read(_header(request, "content-type") or "", body)
            return kind, "\n".join(map(_line, parts))
    except (ValueError, ElementTree.ParseError, TapeError):
        pass
    return kind, repr(body)
