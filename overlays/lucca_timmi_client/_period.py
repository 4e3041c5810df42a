"""Periods as Lucca counts them: the first day belongs to them, the end does not.

Gap: ``endsOn`` of timesheets and workflow items is excluded, ``endsOn`` in the query of
the import of time entries is included; both are plain dates in the document.
Evidence: seed 000 (workflow items), vendor page on importing time entries.
Spec pointer: ``#/components/schemas/WorkflowItem/properties/endsOn`` and
``#/paths/~1timmi-timesheet~1services~1time-entries/put/parameters``.
Remove when: never; the vendor would have to change one of them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Self

from dateutil.relativedelta import MO, relativedelta

from ._runtime.base.errors import InvalidRequestError
from ._runtime.base.text import shown
from ._runtime.base.value import Value


class Period(Value):
    """Days in a row.

    Attributes:
        starts_on: First day, included.
        ends_on: End, excluded: the day after the last one.
    """

    starts_on: dt.date
    ends_on: dt.date

    def _check(self) -> None:
        """Refuse times, and an end that is not after the start."""
        for name in ("starts_on", "ends_on"):
            value = getattr(self, name)
            if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
                raise InvalidRequestError(f"{name} must be a date, not {shown(value)}")
        if self.ends_on <= self.starts_on:
            raise InvalidRequestError("ends_on must be after starts_on: it is excluded")

    @classmethod
    def week_of(cls, day: dt.date) -> Self:
        """Return the week of a day, from Monday to the next Monday."""
        monday = _date(day) + relativedelta(weekday=MO(-1))
        return cls(monday, monday + relativedelta(weeks=1))

    @classmethod
    def month_of(cls, day: dt.date) -> Self:
        """Return the month of a day."""
        first = _date(day).replace(day=1)
        return cls(first, first + relativedelta(months=1))

    @classmethod
    def through(cls, first: dt.date, last: dt.date) -> Self:
        """Return the period from a first to a last day, both included."""
        return cls(_date(first), _date(last) + relativedelta(days=1))

    @property
    def last_day(self) -> dt.date:
        """Last day, included, as the import of time entries takes it."""
        return self.ends_on - relativedelta(days=1)

    @property
    def days(self) -> tuple[dt.date, ...]:
        """All days."""
        count = (self.ends_on - self.starts_on).days
        return tuple(self.starts_on + relativedelta(days=n) for n in range(count))

    def weeks(self) -> Iterator[Period]:
        """Yield the weeks that hold a day of this period, whole ones."""
        week = Period.week_of(self.starts_on)
        while week.starts_on < self.ends_on:
            yield week
            week = week.following_week()

    def following_week(self) -> Period:
        """Return the week that begins with or after the end of this period."""
        return Period.week_of(self.ends_on + relativedelta(days=6))

    def __contains__(self, day: object) -> bool:
        """Return whether a day, or the day of a time, is in this period."""
        if not isinstance(day, dt.date):
            return False
        return self.starts_on <= _date(day) < self.ends_on


def _date(day: dt.date) -> dt.date:
    if isinstance(day, dt.datetime):
        return day.date()
    if not isinstance(day, dt.date):
        raise InvalidRequestError(f"a date is needed, not {type(day).__name__}")
    return day
