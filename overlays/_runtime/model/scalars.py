"""Reading dates, times and ids of a JSON document."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, cast
from uuid import UUID

#: ``null`` where the document does not foresee it. It is typed ``Any`` so that such a
#: response can be kept without widening the type of every member for everybody.
NULL: Any = None

_SAFE = UUID(int=0).is_safe
_new: Any = object.__new__
_set_int: Any = vars(UUID)["int"].__set__
_set_is_safe: Any = vars(UUID)["is_safe"].__set__


def read_date(value: str) -> datetime.date:
    """Read a date, also one that carries a time; an empty string means ``null``.

    Raises:
        ValueError: It is not a date.
    """
    if value == "":
        return cast(datetime.date, NULL)
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        from dateutil.parser import isoparse

        return isoparse(value).date()


def read_datetime(value: str) -> datetime.datetime:
    """Read a date-time in any ISO 8601 form; an empty string means ``null``.

    Raises:
        ValueError: It is not a date-time.
    """
    if value == "":
        return cast(datetime.datetime, NULL)
    try:
        return datetime.datetime.fromisoformat(value)
    except ValueError:
        from dateutil.parser import isoparse

        return isoparse(value)


def read_uuid(value: str) -> UUID:
    """Read a UUID.

    Raises:
        ValueError: It is not a UUID.
    """
    digits = value.replace("-", "")
    if len(digits) != 32:
        return UUID(value)
    # A page holds thousands: this is half of what the constructor costs.
    uuid: UUID = _new(UUID)
    _set_int(uuid, int(digits, 16))
    _set_is_safe(uuid, _SAFE)
    return uuid


AT_ONCE: dict[Any, Callable[[Any], Any]] = {
    read_date: datetime.date.fromisoformat,
    read_datetime: datetime.datetime.fromisoformat,
}
"""What reads usual values as these do, and is written in C."""
