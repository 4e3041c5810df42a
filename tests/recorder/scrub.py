"""Cleaning recorded messages: what the document names stays, all else is replaced."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit
from xml.etree import ElementTree

from . import forms, headers
from .allowed import Allowed
from .cassette_file import TapeError
from .stand_ins import Values
from .vendors import REDACTED

VERSION = 5


@dataclass
class Message:
    """One direction of an interaction.

    Attributes:
        headers: Values by lower-case name.
        body: The body, without any compression.
        target: Address, of a request only.
    """

    headers: dict[str, list[str]]
    body: bytes = b""
    target: str = ""

    @property
    def media_type(self) -> str:
        """The media type of the body, without parameters."""
        first = self.headers.get("content-type", [""])[0]
        return first.partition(";")[0].strip().lower()


@dataclass
class Cleaner:
    """Cleans the messages of one recording.

    Attributes:
        values: What happens to values: replaced, kept or checked.
        allowed: What the document names.
        own: Address of the API as recorded, and what stands for it.
        fits: Returns the template of a path, ``None`` if the document has none.
        keeps_files: Whether files stay; else a constant takes their place.
        counts: How often each kind of replacement happened.
        dropped: Names of the headers left out.
    """

    values: Values
    allowed: Allowed
    own: tuple[str, str]
    fits: Callable[[str], str | None]
    keeps_files: bool = False
    counts: Counter[str] = field(default_factory=Counter)
    dropped: set[str] = field(default_factory=set)

    def sent(self, message: Message) -> Message:
        """Return a request without secrets and persons."""
        target = self._address(message.target)
        return Message(*self._parts(message, headers.SENT), target)

    def received(self, message: Message) -> Message:
        """Return a response without secrets and persons."""
        return Message(*self._parts(message, headers.RECEIVED))

    def value(self, name: str, value: Any) -> Any:
        """Return a JSON value, cleaned, as the member of a name."""
        if isinstance(value, dict):
            return {self._member(k): self.value(k, item) for k, item in value.items()}
        if isinstance(value, list):
            return [self.value(name, item) for item in value]
        if isinstance(value, str):
            return self._text(name, value)
        if isinstance(value, bool) or value is None:
            return value
        return self.values.number(name, value)

    def _parts(
        self, message: Message, names: frozenset[str]
    ) -> tuple[dict[str, list[str]], bytes]:
        return self._headers(message.headers, names), self._body(message)

    def _member(self, name: str) -> str:
        known = name in self.allowed.names or name in self.allowed.constants
        return name if known else self.values.member(name)

    def _text(self, name: str, value: str) -> str:
        if value.startswith(self.own) and site_of(value) in self.own:
            return self._address(value)
        if value.startswith("/") and self.fits(urlsplit(value).path):
            return self._address(value)
        return self.values.text(name, value)

    def _address(self, address: str) -> str:
        parts = urlsplit(address)
        path = "/".join(
            map(self._segment, parts.path.split("/"), self._fixed(parts.path))
        )
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        query = urlencode([self._pair(*pair) for pair in pairs], quote_via=quote)
        cleaned = urlunsplit((parts.scheme, parts.netloc, path, query, ""))
        recorded, placeholder = self.own
        if not parts.netloc:
            return cleaned
        if site_of(address) not in self.own:
            return self.values.text("", address)
        return placeholder + cleaned.removeprefix(recorded).removeprefix(placeholder)

    def _fixed(self, path: str) -> Iterable[bool]:
        template = self.fits(path)
        if template is None:
            return (part in self.allowed.segments for part in path.split("/"))
        return ("{" not in part for part in template.split("/"))

    def _segment(self, part: str, fixed: bool) -> str:
        if fixed or not part:
            return part
        return quote(self.values.text("", unquote(part)), safe="")

    def _pair(self, name: str, value: str) -> tuple[str, str]:
        known = name in self.allowed.names or self._is_bracketed(name)
        return name if known else self.values.member(name), self._text(name, value)

    def _is_bracketed(self, name: str) -> bool:
        """Return whether a name like ``a[b][0]`` consists of known names and places."""
        first, *inner = re.split(r"\]?\[", name.removesuffix("]"))
        return first in self.allowed.names and all(
            part in self.allowed.names
            or part in self.allowed.constants
            or re.fullmatch(r"\d{0,3}", part)
            for part in inner
        )

    def _headers(
        self, held: Mapping[str, list[str]], names: frozenset[str]
    ) -> dict[str, list[str]]:
        kept = {}
        for name, values in held.items():
            cleaned = [self._header(name, value) for value in values]
            listed = name in names or headers.RATE_LIMIT.fullmatch(name)
            if not listed or None in cleaned:
                known = name if listed else headers.dropped(name, self.allowed)
                self.dropped.add(known)
            else:
                kept[name] = [value for value in cleaned if value is not None]
        return kept

    def _header(self, name: str, value: str) -> str | None:
        return headers.value(name, value, self.allowed, self.values, self._address)

    def _body(self, message: Message) -> bytes:
        kind, body = message.media_type, message.body
        if not body:
            return body
        if kind.endswith("json"):
            cleaned = self.value("", _json(body))
            return json.dumps(cleaned, ensure_ascii=False, indent=1).encode()
        if kind == "application/x-www-form-urlencoded":
            pairs = parse_qsl(_decoded(body), keep_blank_values=True)
            return urlencode([self._pair(*pair) for pair in pairs]).encode()
        if kind.endswith("xml"):
            return self._xml(_decoded(body))
        if kind == forms.MEDIA_TYPE:
            whole = message.headers["content-type"][0]
            return forms.written(map(self._part, forms.read(whole, body)))
        if kind.startswith("multipart/"):
            raise TapeError(f"a body of the type {kind} cannot be reviewed: not saved")
        return self._file(body)

    def _file(self, content: bytes) -> bytes:
        self.counts["files"] += 1
        return content if self.keeps_files else REDACTED.encode()

    def _part(self, part: forms.Part) -> forms.Part:
        name = self._member(part.name)
        kind = (
            headers.media_type(part.media_type, self.allowed) if part.media_type else ""
        )
        if part.file is not None:
            file = self.values.text(part.name, part.file)
            return forms.Part(name, file, kind, self._file(part.content))
        if kind.endswith("json"):
            cleaned = self.value(part.name, _json(part.content))
            content = json.dumps(cleaned, ensure_ascii=False)
        else:
            content = self._text(part.name, _decoded(part.content))
        return forms.Part(name, None, kind, content.encode())

    def _xml(self, body: str) -> bytes:
        try:
            root = ElementTree.fromstring(body)
        except ElementTree.ParseError:
            raise TapeError("a body is not XML, though it says so: not saved") from None
        for index, element in enumerate(root.iter()):
            pairs = [self._pair(*pair) for pair in element.attrib.items()]
            element.attrib.clear()
            element.attrib.update(pairs)
            name = element.tag
            for part in ("text", "tail"):
                text = getattr(element, part)
                if text and text.strip():
                    setattr(element, part, self._text(name, text))
            element.tag = name if not index and name in _ROOTS else self._member(name)
        head = '<?xml version="1.0" encoding="utf-8"?>\n' if body[:5] == "<?xml" else ""
        return f"{head}{ElementTree.tostring(root, encoding='unicode')}".encode()


def site_of(address: str) -> str:
    """Return scheme and host of an address, with all that stands between slashes."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}"


def usual_phrase(code: int) -> str:
    """Return the usual phrase of a status: servers may write anything there."""
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return ""


#: Root elements that our own clients write.
_ROOTS = frozenset({"root"})


def _decoded(body: bytes) -> str:
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise TapeError("a body is not text, though it says so: not saved") from None
    if text.startswith("\ufeff"):
        raise TapeError("a body begins with a byte order mark: not saved")
    return text


def _json(body: bytes) -> Any:
    try:
        return json.loads(
            _decoded(body),
            object_pairs_hook=_unique,
            parse_constant=_refused,
            parse_float=_finite,
        )
    except (ValueError, RecursionError):
        raise TapeError("a body is not JSON, though it says so: not saved") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) < len(pairs):
        raise TapeError("a body names one member twice: not saved")
    return dict(pairs)


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _refused(text)


def _refused(_: str) -> Any:
    raise ValueError("not JSON")
