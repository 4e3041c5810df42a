"""Records of ``holiday_calendars`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class HolidayCalendar(Record):
    """One of ``holiday_calendars``; its fields are in ``raw``."""

    __slots__ = ()
