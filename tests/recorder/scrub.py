"""Taking secrets and persons out of recorded messages.

Two passes: the first replaces known values, headers and body members, and learns the
personal values it meets; the second replaces what was learnt anywhere in the recording,
for a name also turns up in comments and addresses.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, quote_plus
from xml.etree import ElementTree

from .encodings import owners, pattern
from .pseudonyms import Pseudonyms

VERSION = 3
REDACTED = "REDACTED"

SENT_HEADERS = frozenset(
    {
        "accept",
        "authorization",
        "content-length",
        "content-type",
        "x-monite-entity-id",
        "x-monite-version",
        "x-piriod-test-mode",
        "x-simple-workspace",
    }
)
RECEIVED_HEADERS = frozenset(
    {"allow", "content-length", "content-type", "link", "retry-after", "x-assumption"}
)
_RATE_LIMIT = re.compile(r"(x-)?ratelimit(-\w+)*")
#: Bodies that can be read; others are files, if their type is named at all.
_READABLE = re.compile(r"|.*[/+](json|xml)|.*urlencoded|text/(plain|html)")
_SCHEME = re.compile(r"lucca application=|(?:Bearer|Token|Basic) ", re.IGNORECASE)


@dataclass(frozen=True)
class Rules:
    """What is secret or personal in the bodies of one vendor.

    Attributes:
        secret: Members whose value is replaced by a constant.
        personal: Members whose value, with everything below it, gets pseudonyms.
        personal_unless_refused: The same, except in responses that refuse something,
            where a member of that name holds the reason.
    """

    secret: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    personal_unless_refused: frozenset[str] = frozenset()

    def personal_in(self, message: Message) -> frozenset[str]:
        """Return the personal members of a message."""
        unless = frozenset() if message.is_refusal else self.personal_unless_refused
        return self.personal | unless


@dataclass
class Message:
    """One direction of an interaction.

    Attributes:
        headers: Values by lower-case name.
        body: The body, without any compression.
        file: The same in the place of ``body``, when it is a file.
        target: Address, of a request only.
        is_refusal: Whether it is a response of status 400 or above.
    """

    headers: dict[str, list[str]]
    body: str = ""
    file: bytes = b""
    target: str = ""
    is_refusal: bool = False

    @property
    def media_type(self) -> str:
        """The media type of the body, without parameters."""
        return self.headers.get("content-type", [""])[0].partition(";")[0].lower()

    @property
    def is_file(self) -> bool:
        """Whether the media type is that of a file: nobody knows what it holds."""
        return _READABLE.fullmatch(self.media_type.strip()) is None


@dataclass
class Scrubber:
    """Cleans the messages of one recording.

    Attributes:
        rules: The vendor's members.
        known: Placeholder by secret, tenant or host known beforehand.
        pseudonyms: Makes stand-ins for persons.
        keeps_files: Whether files in responses stay; else a constant takes their place.
        counts: How often each kind of replacement happened.
        dropped: Names of the headers left out.
    """

    rules: Rules
    known: Mapping[str, str]
    pseudonyms: Pseudonyms
    keeps_files: bool = False
    counts: Counter[str] = field(default_factory=Counter)
    dropped: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._personal = self.rules.personal
        self._owners = owners(self.known)
        self._pattern = pattern(self.known)

    def sent(self, message: Message) -> Message:
        """Return a request after the first pass."""
        return self._first(message, SENT_HEADERS)

    def received(self, message: Message) -> Message:
        """Return a response after the first pass."""
        cleaned = self._first(message, RECEIVED_HEADERS)
        cleaned.file = self._file(message.file)
        return cleaned

    def second(self, text: str) -> str:
        """Return a text without the values learnt from all messages."""
        learnt = self.pseudonyms.learnt
        found = pattern(learnt)
        if found is None:
            return text
        belongs = owners(learnt)
        text, count = found.subn(lambda hit: learnt[belongs[hit[0]]], text)
        self.counts["learnt"] += count
        return text

    def _first(self, message: Message, allowed: frozenset[str]) -> Message:
        self._personal = self.rules.personal_in(message)
        body = self._body(message.media_type, self._known(message.body))
        # Again: what was written with escapes is in plain text now.
        body = self._known(body)
        headers = self._headers(message.headers, allowed)
        return Message(headers, body, target=self._known(message.target))

    def _file(self, file: bytes) -> bytes:
        if self.keeps_files or not file:
            return file
        self.counts["files"] += 1
        return REDACTED.encode()

    def _known(self, text: str) -> str:
        if self._pattern is None:
            return text
        replace = self.known
        text, count = self._pattern.subn(
            lambda hit: replace[self._owners[hit[0]]], text
        )
        self.counts["known"] += count
        return text

    def _headers(
        self, headers: Mapping[str, list[str]], allowed: frozenset[str]
    ) -> dict[str, list[str]]:
        kept = {}
        for name, values in headers.items():
            if name not in allowed and not _RATE_LIMIT.fullmatch(name):
                self.dropped.add(name)
            elif name == "authorization":
                kept[name] = [self._without_credential(value) for value in values]
            else:
                kept[name] = [self._known(value) for value in values]
        return kept

    def _body(self, kind: str, body: str) -> str:
        if not body:
            return body
        if kind == "application/x-www-form-urlencoded":
            pairs = [(k, self._member(k, v)) for k, v in parse_qsl(body, True)]
            return "&".join(f"{quote_plus(k)}={quote_plus(v)}" for k, v in pairs)
        if kind.endswith("xml"):
            return self._xml(body)
        return self._json(body)

    def _json(self, body: str) -> str:
        try:
            found = json.loads(body)
        except ValueError:
            return body
        return json.dumps(self._walk(found), ensure_ascii=False, indent=1)

    def _walk(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._walk(inner) for inner in value]
        if isinstance(value, dict):
            return {name: self._member(name, inner) for name, inner in value.items()}
        return value

    def _member(self, name: str, value: Any) -> Any:
        if name in self.rules.secret and value:
            self.counts["secret members"] += 1
            self.pseudonyms.learn(value, REDACTED)
            return REDACTED
        if name in self._personal and value:
            self.counts["personal members"] += 1
            return self.pseudonyms.of(value)
        return self._walk(value)

    def _xml(self, body: str) -> str:
        try:
            root = ElementTree.fromstring(body)
        except ElementTree.ParseError:
            return body
        for element in root.iter():
            if element.text and not len(element):
                element.text = self._member(element.tag, element.text)
        declared = body.startswith("<?xml")
        text = ElementTree.tostring(root, encoding="unicode")
        return f'<?xml version="1.0" encoding="utf-8"?>\n{text}' if declared else text

    def _without_credential(self, value: str) -> str:
        scheme = _SCHEME.match(value)
        prefix = scheme[0] if scheme else ""
        self.pseudonyms.learn(value.removeprefix(prefix), REDACTED)
        self.counts["authorization"] += 1
        return f"{prefix}{REDACTED}"
