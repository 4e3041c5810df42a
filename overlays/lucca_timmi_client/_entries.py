"""Time entries of both generations: making them, and checking them before they go out.

Gap: times are local and must not carry an offset; half days begin at 0 or 12 o'clock;
durations are text or an object of texts; an update wants the id twice; a list holds
fillers of no duration. The document says none of this in a form code can use.
Evidence: vendor pages on listing, importing and updating time entries.
Spec pointer: ``#/components/schemas/TimeEntry`` and
``#/components/schemas/ImportedTimeEntry``.
Remove when: never as a whole; parts when the document describes them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ._durations import DurationError, format_timespan, parse_timespan, to_duration
from ._local_time import calendar_day, half_day, local_time
from ._runtime.base.errors import InvalidRequestError

if TYPE_CHECKING:
    from ._generated.models import (
        AxisSectionReference,
        ImportedTimeEntry,
        TimeEntry,
        TimeEntryInput,
    )

_UNITS = {"days": 0, "hours": 1, "time": 2}
_IMPORT_UNITS = ("day", "duration", "time")


def time_entry(
    owner_id: int,
    starts_at: dt.datetime,
    duration: dt.timedelta,
    *,
    unit: str = "time",
    comment: str | None = None,
    axis_section_ids: Sequence[int] = (),
    time_type_id: int | None = None,
) -> TimeEntryInput:
    """Return a new entry of v3, for ``time_entries.create``.

    Args:
        owner_id: Number of the user whose time it is.
        starts_at: Local time of the user, without offset.
        duration: From zero to one day.
        unit: ``days``, ``hours`` or ``time``; with the first two, ``starts_at`` can
            only be 00:00:00 or 12:00:00.
        comment: For entries that record an activity.
        axis_section_ids: Numbers of axis sections, for activities.
        time_type_id: Where time types are configured.

    Raises:
        InvalidRequestError: A time carries an offset or is not a half day.
        DurationError: The duration is negative or too long.
    """
    from ._generated.models import TimeEntryCommentInput, TimeEntryInput, TimeEntryUnit

    if unit not in _UNITS:
        raise InvalidRequestError(f"unit must be one of {', '.join(_UNITS)}")
    entry = TimeEntryInput(
        owner_id=owner_id,
        starts_at=local_time(starts_at, "starts_at"),
        duration=format_timespan(duration),
        unit=TimeEntryUnit(_UNITS[unit]),
    )
    if comment is not None:
        entry.comment = TimeEntryCommentInput(content=comment)
    if time_type_id is not None:
        entry.time_type_id = time_type_id
    if axis_section_ids:
        entry.axis_sections = _sections(axis_section_ids)
    check(entry)
    return entry


def imported_time_entry(
    owner_id: int,
    starts_at: dt.datetime,
    duration: dt.timedelta,
    *,
    unit: str = "time",
    comment: str | None = None,
    axis_section_ids: Sequence[int] = (),
) -> ImportedTimeEntry:
    """Return an entry of v4, for ``time_entries.replace_period``.

    Args:
        owner_id: Number of the user, the same as of the call.
        starts_at: Local time of the user, without offset.
        duration: From zero to one day; the vendor refuses entries that span two days.
        unit: ``day``, ``duration`` or ``time``.
        comment: Free text.
        axis_section_ids: Numbers of axis sections, for activities.

    Raises:
        InvalidRequestError: A time carries an offset, or the unit is unknown.
        DurationError: The duration is negative or too long.
    """
    from ._generated.models import (
        ImportedTimeEntry,
        ImportedTimeEntryUnit,
        UserReference,
    )

    if unit not in _IMPORT_UNITS:
        raise InvalidRequestError(f"unit must be one of {', '.join(_IMPORT_UNITS)}")
    format_timespan(duration)  # holds the same limits
    entry = ImportedTimeEntry(
        owner=UserReference(id=owner_id),
        starts_at=local_time(starts_at, "starts_at"),
        duration=to_duration(duration),
        unit=ImportedTimeEntryUnit(unit),
    )
    if comment is not None:
        entry.comment = comment
    if axis_section_ids:
        entry.axis_sections = _sections(axis_section_ids)
    return entry


def without_fillers(entries: Iterable[TimeEntry]) -> Iterator[TimeEntry]:
    """Yield the entries that stand for time.

    The list of v3 holds an entry of no duration for every day without working time
    inside a submitted timesheet. An entry whose duration was not asked for, or cannot
    be read, is kept.
    """
    return (entry for entry in entries if not _is_filler(entry))


def check(body: Any) -> None:
    """Refuse entries that cannot be sent.

    Args:
        body: One entry or a list of them.

    Raises:
        InvalidRequestError: A time carries an offset or is not a half day, or something
            is not an entry.
    """
    for index, entry in enumerate(body if isinstance(body, Sequence) else [body]):
        at = "body" if body is entry else f"body[{index}]"
        if isinstance(entry, Mapping):
            result, unit = _moment(entry.get("startsAt")), entry.get("unit")
        elif hasattr(entry, "starts_at"):
            result, unit = entry.starts_at, entry.unit
        else:
            raise InvalidRequestError(
                f"{at} is not an entry, but {type(entry).__name__}"
            )
        # What a mapping lacks or spells otherwise is found by the document.
        if result is None:
            continue
        starts_at = local_time(result, f"{at}.starts_at")
        if unit in (0, 1):
            half_day(starts_at, f"{at}.starts_at")


def _moment(value: Any) -> Any:
    """A moment that a mapping holds as text; any other text is left to the document."""
    if not isinstance(value, str):
        return value
    try:
        return dt.datetime.fromisoformat(value)
    except ValueError:
        return None


def check_period(starts_on: dt.date, ends_on: dt.date) -> None:
    """Refuse a period that cannot be replaced.

    Args:
        starts_on: First day.
        ends_on: Last day, included.

    Raises:
        InvalidRequestError: A day has a time, or the last one is before the first.
    """
    calendar_day(starts_on, "starts_on")
    if calendar_day(ends_on, "ends_on") < starts_on:
        raise InvalidRequestError("ends_on must not be before starts_on")


def timespan(duration: str | dt.timedelta) -> str:
    """Return a duration as v3 takes it; a text is only checked.

    Raises:
        DurationError: It cannot be written or has another form.
    """
    if isinstance(duration, str):
        duration = parse_timespan(duration)
    return format_timespan(duration)


def _is_filler(entry: TimeEntry) -> bool:
    try:
        return not parse_timespan(str(entry.duration))
    except DurationError:
        return False


def _sections(ids: Sequence[int]) -> list[AxisSectionReference]:
    from ._generated.models import AxisSectionReference

    return [AxisSectionReference(id=item) for item in ids]
