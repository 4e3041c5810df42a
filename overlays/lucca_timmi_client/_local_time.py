"""Local times of a person: what Lucca takes carries no offset.

Gap: the document says ``format: date-time``, which by RFC 3339 has an offset; the
vendor wants the local time of the owner, without one.
Evidence: vendor pages on time entries and on submitting timesheets.
Spec pointer: ``#/components/schemas/TimeEntry/properties/startsAt``.
Remove when: never, unless the vendor starts to read offsets.
"""

from __future__ import annotations

import datetime as dt

from ._runtime.base.errors import InvalidRequestError
from ._runtime.base.text import shown

_HALF_DAYS = (dt.time(0), dt.time(12))


def local_time(value: dt.date, name: str) -> dt.datetime:
    """Return a date-time that may be sent; a date means its midnight.

    Args:
        value: Local time of the owner.
        name: Name of the argument, for messages.

    Raises:
        InvalidRequestError: It carries an offset, or is not a date at all.
    """
    if not isinstance(value, dt.date):
        raise InvalidRequestError(
            f"{name} must be a date or a datetime, not {type(value).__name__}"
        )
    if not isinstance(value, dt.datetime):
        return dt.datetime.combine(value, dt.time())
    if value.tzinfo is not None:
        raise InvalidRequestError(
            f"{name} must be local time without offset, but has {value.tzinfo}; bring"
            " it to the owner's time zone, then drop that with replace(tzinfo=None)"
        )
    return value


def calendar_day(value: dt.date, name: str) -> dt.date:
    """Return a day that may be sent where the API takes no time.

    Raises:
        InvalidRequestError: It has a time, or is not a date at all.
    """
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise InvalidRequestError(
            f"{name} must be a date without time, not {shown(value)}"
        )
    return value


def half_day(value: dt.datetime, name: str) -> dt.datetime:
    """Return the start of an entry in days or hours: morning or afternoon.

    Raises:
        InvalidRequestError: The time is neither 00:00:00 nor 12:00:00.
    """
    if value.time() not in _HALF_DAYS:
        raise InvalidRequestError(
            f"{name}: with the units days and hours the time can only be 00:00:00"
            f" (morning) or 12:00:00 (afternoon), not {value.time()}"
        )
    return value
