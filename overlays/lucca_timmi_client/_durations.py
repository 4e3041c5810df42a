"""Durations in the forms of both generations, exact in both directions.

Gap: v3 writes .NET's ``d.hh:mm:ss`` and v4 an object ``{iso, value, unit}``; the
document types the one as text and the other as an object of texts.
Evidence: vendor pages on time entries; the vendor's text of 2024 (``timespan``).
Spec pointer: ``#/components/schemas/TimeEntry/properties/duration`` and
``#/components/schemas/Duration``.
Remove when: when the document has one format and the generator reads it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from ._runtime.base.errors import ApiError

if TYPE_CHECKING:
    from ._generated.models import Duration, TransferAmount

LONGEST_ENTRY = timedelta(days=1)
"""What the vendor documents as the longest duration of an entry or a transfer."""

_ZERO = timedelta()
_SECOND = timedelta(seconds=1)
_MICROSECOND = timedelta(microseconds=1)
_TIMESPAN = re.compile(
    r"(?P<sign>-?)(?:(?P<days>\d{1,9})\.)?"
    r"(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d)"
    r"(?:\.(?P<fraction>\d{1,7}))?",
    re.ASCII,
)
_NUMBER = r"\d{1,12}(?:[.,]\d{1,12})?"
_ISO = re.compile(
    rf"(?P<sign>[+-]?)P(?=.)(?:(?P<weeks>{_NUMBER})W)?(?:(?P<days>{_NUMBER})D)?"
    rf"(?:T(?=.)(?:(?P<hours>{_NUMBER})H)?(?:(?P<minutes>{_NUMBER})M)?"
    rf"(?:(?P<seconds>{_NUMBER})S)?)?",
    re.ASCII,
)
_UNITS = {
    "weeks": timedelta(weeks=1),
    "days": timedelta(days=1),
    "hours": timedelta(hours=1),
    "minutes": timedelta(minutes=1),
    "seconds": _SECOND,
}


class DurationError(ApiError, ValueError):
    """A duration cannot be read, or not be written without loss."""


def parse_timespan(text: str) -> timedelta:
    """Read a duration of v3, ``d.hh:mm:ss`` with an optional fraction.

    Args:
        text: For example ``07:30:00`` or ``1.00:00:00``.

    Raises:
        DurationError: It has another form, or is finer than a microsecond.

    Source:
        https://learn.microsoft.com/dotnet/standard/base-types/standard-timespan-format-strings
    """
    match = _TIMESPAN.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise DurationError(f"{text!r} is not a duration of the form d.hh:mm:ss")
    fraction = (match["fraction"] or "").ljust(7, "0")
    if fraction[6] != "0":
        raise DurationError(f"{text!r} is finer than a microsecond")
    sign = -1 if match["sign"] else 1
    try:
        return sign * _timespan(match, fraction)
    except OverflowError:
        raise DurationError(f"{text!r} is too long") from None


def format_timespan(
    duration: timedelta, *, longest: timedelta | None = LONGEST_ENTRY
) -> str:
    """Write a duration as v3 takes it.

    Args:
        duration: At least zero.
        longest: Refuse what is longer; ``None`` for no limit.

    Returns:
        ``hh:mm:ss``, with ``d.`` before and a fraction behind where needed.

    Raises:
        DurationError: It is negative or too long.
    """
    _check_length(duration, longest)
    minutes, seconds = divmod(duration.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days = f"{duration.days}." if duration.days else ""
    micro = duration.microseconds
    fraction = f".{micro:06}".rstrip("0") if micro else ""
    return f"{days}{hours:02}:{minutes:02}:{seconds:02}{fraction}"


def parse_iso_duration(text: str) -> timedelta:
    """Read an ISO 8601 duration of weeks, days and smaller.

    Args:
        text: For example ``PT7H30M``.

    Raises:
        DurationError: It has another form, years or months, or no exact value.

    Source:
        ISO 8601-1:2019, 5.5.2.
    """
    match = _ISO.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise DurationError(
            f"{text!r} is not an ISO 8601 duration of weeks, days, hours, "
            "minutes, seconds"
        )
    parts = {unit: match[unit] for unit in _UNITS if match[unit]}
    if any(re.search("[.,]", number) for number in list(parts.values())[:-1]):
        raise DurationError(f"{text!r}: only the smallest unit may have a fraction")
    sign = -1 if match["sign"] == "-" else 1
    try:
        lengths = (_exact(n, _UNITS[u], text) for u, n in parts.items())
        return sign * sum(lengths, _ZERO)
    except OverflowError:
        raise DurationError(f"{text!r} is too long") from None


def format_iso_duration(duration: timedelta) -> str:
    """Write a duration by ISO 8601, ``PT7H30M``; zero is ``PT0S``.

    Raises:
        DurationError: It is negative.
    """
    _check_length(duration, None)
    minutes, seconds = divmod(duration.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    micro = duration.microseconds
    fraction = f".{micro:06}".rstrip("0") if micro else ""
    days = f"{duration.days}D" if duration.days else ""
    time = f"{hours}H" if hours else ""
    time += f"{minutes}M" if minutes else ""
    time += f"{seconds}{fraction}S" if seconds or micro else ""
    return f"P{days}T{time}" if time else f"P{days or 'T0S'}"


def to_duration(duration: timedelta) -> Duration:
    """Return a duration of v4; of its two forms it sends ``iso``.

    Raises:
        DurationError: It is negative.
    """
    from ._generated.models import Duration

    return Duration(iso=format_iso_duration(duration))


def to_timedelta(duration: Duration | TransferAmount | Mapping[str, Any]) -> timedelta:
    """Return the length of a duration of v4.

    ``iso`` decides. The units in which ``value`` counts are not documented, and ``day``
    need not be 24 hours of work, so a duration without ``iso`` is refused.

    Raises:
        DurationError: There is no ``iso``, or it cannot be read.
    """
    iso = duration.get("iso") if isinstance(duration, Mapping) else duration.iso
    if not isinstance(iso, str):
        raise DurationError(
            "the duration has no iso form, and what its value and unit amount to is not"
            " documented"
        )
    return parse_iso_duration(iso)


def _timespan(match: re.Match[str], fraction: str) -> timedelta:
    return timedelta(
        days=int(match["days"] or 0),
        hours=int(match["hours"]),
        minutes=int(match["minutes"]),
        seconds=int(match["seconds"]),
        microseconds=int(fraction[:6]),
    )


def _exact(number: str, unit: timedelta, text: str) -> timedelta:
    whole, _, fraction = number.replace(",", ".").partition(".")
    length: timedelta = int(whole) * unit
    if not fraction:
        return length
    # Integers, since a float would lose microseconds.
    scale: int = 10 ** len(fraction)
    part, rest = divmod(int(fraction) * (unit // _MICROSECOND), scale)
    if rest:
        raise DurationError(f"{text!r} is finer than a microsecond")
    return length + part * _MICROSECOND


def _check_length(duration: timedelta, longest: timedelta | None) -> None:
    if not isinstance(duration, timedelta):
        raise DurationError(
            f"a duration must be a timedelta, not {type(duration).__name__}"
        )
    if duration < _ZERO:
        raise DurationError(f"a duration cannot be negative: {duration}")
    if longest is not None and duration > longest:
        raise DurationError(f"{duration} is longer than {longest}, the vendor's limit")
