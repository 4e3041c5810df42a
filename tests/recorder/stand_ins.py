"""Stand-ins for recorded values: same type, form and length, and recognisable."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from .allowed import Allowed
from .cassette_file import TapeError
from .vendors import REDACTED

#: Members whose value is a credential, at every vendor.
SECRETS = frozenset({"access_token", "client_secret", "refresh_token", "id_token"})

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)"
    r"((?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6}0*)?)?(?:Z|[+-]\d\d:?\d\d)?)?)"
)
#: Digits of a second after the sixth; they could as well be an account's.
_TINY = re.compile(r"(?<=:\d\d\.\d{6})\d+")
_CLOCK = re.compile(r"-?\d{1,3}:\d\d(:\d\d(\.\d+)?)?")
_DURATION = re.compile(r"P[\dTHMSDWY.]+")
_DECIMAL = re.compile(r"(-?)(\d+)\.(\d+)")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+")
_WEB = re.compile(r"\w+://\S+")
#: More values of one kind than this cannot be told apart any more.
_MOST = 999

_FORMS = re.compile(
    r"REDACTED|t\d*|text-\d+\.*|member_\d+|person-\d+@example\.test"
    r"|https://files\.example\.test/\d+|00000000-0000-4000-8000-[0-9a-f]{12}"
    r"|-?\d{1,3}|-?10*\d{1,3}|0+\d{1,3}|-?(\d{1,3}|10*\d{1,3})\.[05]0*|P(T1H|1D)"
    r"|0{1,3}:0[01](:0[01](\.0+)?)?"
)


class Values(Protocol):
    """What happens to the values of a message, and to the names of its members.

    Attributes:
        replaced: Stand-in by the text it replaces.
        undocumented: Stand-ins of the names of members that no document has.
    """

    replaced: dict[str, str]
    undocumented: set[str]

    def text(self, name: str, value: str) -> str:
        """Return what stands for a text in a member."""

    def number(self, name: str, value: float) -> float:
        """Return what stands for a number in a member."""

    def member(self, name: str) -> str:
        """Return what stands for the name of a member that no document has."""


class StandIns:
    """Replaces every value that is not the vendor's own.

    Equal values get equal stand-ins in a whole recording, numbers and texts alike. They
    are numbered, not computed: nobody can try a guess against one.

    Args:
        allowed: What stays.
        known: Placeholder by credential, tenant or host that is known beforehand.
        shift: What dates are moved by: whole weeks, so that rules on weeks hold.

    Attributes:
        replaced: Stand-in by the text it replaces.
        undocumented: Stand-ins of the names of members that no document has.
    """

    def __init__(
        self, allowed: Allowed, known: Mapping[str, str], shift: timedelta
    ) -> None:
        self.replaced: dict[str, str] = {}
        self.undocumented: set[str] = set()
        self._allowed = allowed
        self._known = known
        self._shift = shift
        self._counts: dict[str, int] = {}

    def text(self, name: str, value: str) -> str:
        """Return the stand-in of a text."""
        if name in SECRETS and value:
            return REDACTED
        if value in ("", REDACTED) or self._allowed.keeps(name, value):
            return value
        if value in self._known:
            return self._known[value]
        parts = value.split(",")
        if len(parts) > 1 and all(self._is_plain(name, part) for part in parts):
            return ",".join(self.text(name, part) for part in parts)
        return self._within(name, self._remembered(value))

    def number(self, name: str, value: float) -> float:
        """Return the stand-in of a number: that of its digits, as a number again."""
        text = digits_of(value)
        if self._allowed.keeps(name, text):
            return value
        result = self._within(name, self._remembered(text))
        return int(result) if isinstance(value, int) else float(result)

    def member(self, name: str) -> str:
        """Return the stand-in of an undocumented name; ids keep being ids."""
        if name.isdigit() or _UUID.fullmatch(name):
            return self.text("", name)
        if name not in self.replaced:
            self.replaced[name] = f"member_{self._next('member')}"
        self.undocumented.add(self.replaced[name])
        return self.replaced[name]

    def _is_plain(self, name: str, part: str) -> bool:
        forms = (_UUID, _MOMENT, _DECIMAL)
        return (
            self._allowed.keeps(name, part)
            or part.isdigit()
            or any(form.fullmatch(part) for form in forms)
        )

    def _remembered(self, value: str) -> str:
        if value not in self.replaced:
            self.replaced[value] = self._stand_in(value)
        return self.replaced[value]

    def _within(self, name: str, stand_in: str) -> str:
        """Return a number moved into the limits of its member."""
        limits = self._allowed.limits.get(name)
        if limits is None or not (hit := _NUMBER.fullmatch(stand_in)):
            return stand_in
        low, high = limits
        if low <= Decimal(stand_in) <= high:
            return stand_in
        fraction = hit[1] or ""
        steps = high - low + (0 if fraction else 1)
        return f"{low + int(Decimal(stand_in)) % max(steps, 1)}{fraction}"

    def _stand_in(self, value: str) -> str:
        value = _TINY.sub(lambda hit: "0" * len(hit[0]), value)
        if hit := _MOMENT.fullmatch(value):
            return self._moved(hit[1]) + hit[2]
        if _UUID.fullmatch(value):
            return str(UUID(int=0x4000_8000_0000_0000_1000 + self._next("uuid")))
        if _MAIL.fullmatch(value):
            return f"person-{self._next('mail')}@example.test"
        if _WEB.fullmatch(value):
            return f"https://files.example.test/{self._next('url')}"
        if _CLOCK.fullmatch(value):
            return "00:00:01" if value.count(":") == 2 else "00:01"
        if _DURATION.fullmatch(value):
            return "PT1H" if "T" in value else "P1D"
        return self._number(value) or self._words(value)

    def _number(self, value: str) -> str | None:
        """Return the stand-in of a text of digits, ``None`` for any other text."""
        if hit := _DECIMAL.fullmatch(value):
            whole = self._digits(hit[2])
            return f"{hit[1]}{whole}.5{'0' * (len(hit[3]) - 1)}"
        sign, digits = ("-", value[1:]) if value[:1] == "-" else ("", value)
        if re.fullmatch(r"[0-9]+", digits):
            return sign + self._digits(digits)
        return None

    def _digits(self, digits: str) -> str:
        size = len(digits)
        if size == 1:
            return digits
        index = self._next(f"{size} digits")
        if digits[0] == "0":
            return str(index).zfill(size)[-size:]
        lowest = 10 ** (size - 1)
        return str(lowest + index % (9 * lowest))

    def _words(self, value: str) -> str:
        size = min(len(value), 60)
        index = self._next("text")
        # Where only letters and digits are allowed, dots and dashes are not.
        if size < 12 or (value.isascii() and value.isalnum()):
            return f"t{str(index).zfill(size - 1)[: size - 1]}" if size > 1 else "t"
        return f"text-{index}".ljust(size, ".")

    def _moved(self, day: str) -> str:
        try:
            return (datetime.fromisoformat(day) + self._shift).date().isoformat()
        except (ValueError, OverflowError):
            return "2000-01-03"

    def _next(self, kind: str) -> int:
        self._counts[kind] = self._counts.get(kind, 0) + 1
        if self._counts[kind] > _MOST:
            raise TapeError(f"more than {_MOST} values of one kind: record less")
        return self._counts[kind]


class Invented:
    """Leaves the values of a simulator, which are invented, but for what is known.

    Args:
        known: Placeholder by credential, tenant or host.
    """

    def __init__(self, known: Mapping[str, str]) -> None:
        self.replaced: dict[str, str] = {}
        self.undocumented: set[str] = set()
        self._known = known

    def text(self, name: str, value: str) -> str:
        """Return the text with placeholders."""
        if name in SECRETS and value:
            return REDACTED
        for secret, placeholder in self._known.items():
            value = value.replace(secret, placeholder)
        return value

    def number(self, name: str, value: float) -> float:
        """Return the number."""
        return value

    def member(self, name: str) -> str:
        """Return the name."""
        return name


class Check(Invented):
    """Notes every value that is neither the vendor's own nor a stand-in.

    Args:
        allowed: What is the vendor's own.
        placeholders: Values that stand for settings.

    Attributes:
        findings: Where such values stand; the values are not repeated.
    """

    def __init__(self, allowed: Allowed, placeholders: frozenset[str]) -> None:
        super().__init__({})
        self.findings: list[str] = []
        self._allowed = allowed
        self._placeholders = placeholders

    def text(self, name: str, value: str) -> str:
        """Return the text as it is."""
        known = not value or value in self._placeholders
        if not known and not self._fits(name, value):
            self.findings.append(
                f"{name or 'a value'} holds a value that is not a stand-in"
            )
        return value

    def number(self, name: str, value: float) -> float:
        """Check a number like a text."""
        self.text(name, digits_of(value))
        return value

    def member(self, name: str) -> str:
        """Return the name as it is."""
        if not _FORMS.fullmatch(name):
            self.findings.append("a member that the document lacks has its own name")
        return name

    def _fits(self, name: str, value: str) -> bool:
        if self._allowed.keeps(name, value) or is_stand_in(value):
            return True
        return "," in value and all(
            self._allowed.keeps(name, part) or is_stand_in(part)
            for part in value.split(",")
        )


def digits_of(value: float) -> str:
    """Return a number as text, without an exponent."""
    return f"{Decimal(repr(value)):f}"


def is_stand_in(value: str) -> bool:
    """Return whether a text has the form of a stand-in."""
    if name := _UUID.fullmatch(value):
        return name[0].startswith("00000000-0000-4000-8000-")
    return bool(_FORMS.fullmatch(value) or _MOMENT.fullmatch(value))
