"""Looking for what must not be in a cassette; the last net below the scrubber."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any
from urllib.parse import unquote

from . import cassette_file, headers, provenance
from .allowed import of_kit, of_scenario
from .cassette_file import TapeFile
from .encodings import spellings
from .operations import template_of
from .scenario import SCENARIOS
from .scrub import Cleaner, Message, site_of, usual_phrase
from .stand_ins import Check, is_stand_in
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
    """Return everything suspicious in a cassette; empty when it is clean.

    In a recording of a vendor every value has to be the vendor's own or a stand-in,
    wherever it stands; the values of a simulator are invented.
    """
    texts = list(_texts({"inputs": tape.metadata.get("inputs"), "": tape.interactions}))
    return [
        *_form(tape),
        *_headers(tape),
        *(item for text in texts for item in _suspicious(text)),
        *(item for text in texts for item in _foreign(text, kit)),
        *(_values(tape, kit) if tape.provenance.get("source") == "vendor" else ()),
    ]


def _known(tape: TapeFile) -> set[str]:
    if tape.provenance.get("source") == "shape":
        return set(provenance.OF_SHAPES)
    return {*provenance.REQUIRED, "ci_run"}


def _form(tape: TapeFile) -> Iterator[str]:
    """Find what is in the files besides the cassette: comments, or other members."""
    if set(tape.metadata) - {"provenance", "inputs"}:
        yield "the metadata holds more than provenance and inputs"
    if unknown := set(tape.provenance) - _known(tape):
        yield f"the provenance holds {len(unknown)} member(s) that are not on the list"
    if not is_stand_in(tape.clock):
        yield "the clock holds something else than a moment"
    if not cassette_file.is_canonical(tape):
        yield "the file holds comments, or was not written by the recorder"


def _values(tape: TapeFile, kit: Kit) -> list[str]:
    scenario = SCENARIOS.get((kit.name, tape.path.stem))
    allowed = of_scenario(scenario) if scenario else of_kit(kit)
    placeholders = frozenset(map(str, kit.placeholders.values()))
    check = Check(allowed, placeholders)
    base = site_of(tape.provenance["base_url"])
    cleaner = Cleaner(check, allowed, (base, base), partial(template_of, kit))
    for interaction in tape.interactions:
        asked, got = interaction["request"], interaction["response"]
        cleaner.sent(Message(asked["headers"], _bytes(asked["body"]), asked["uri"]))
        cleaner.received(Message(got["headers"], _bytes(got["body"]["string"])))
        if got["status"].get("message") not in (
            "",
            usual_phrase(got["status"]["code"]),
        ):
            check.findings.append("the phrase of a status is not the usual one")
    cleaner.value("", tape.metadata.get("inputs") or {})
    return check.findings


def _bytes(body: str | bytes | None) -> bytes:
    return body.encode() if isinstance(body, str) else body or b""


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
    for interaction in tape.interactions:
        for side, allowed in (
            ("request", headers.SENT),
            ("response", headers.RECEIVED),
        ):
            for name in interaction[side]["headers"]:
                if name not in allowed and not _RATE_LIMIT.fullmatch(name):
                    yield f"header {name} of a {side} is not on the list"


def _suspicious(text: str) -> Iterator[str]:
    # Findings are shown on terminals and in CI: what was found is not repeated.
    for what, shape in _SUSPECTS.items():
        if shape.search(text):
            yield what


def _foreign(text: str, kit: Kit) -> Iterator[str]:
    for hit in _MAIL.finditer(text):
        if not _RESERVED.fullmatch(hit[1]):
            yield "an e-mail address outside the reserved domains"
    for hit in _HOST.finditer(text):
        if hit[1] != kit.host and not _RESERVED.fullmatch(hit[1]):
            yield "a host outside the reserved domains"


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
