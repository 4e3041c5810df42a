"""Records of ``holiday_calendar_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .holiday_calendar import HolidayCalendar
    from .user import User


class HolidayCalendarMembership(Record):
    """One of ``holiday_calendar_memberships``; its fields are in ``raw``."""

    __slots__ = ()

    holiday_calendar: ToOne[HolidayCalendar] = ToOne(("holiday_calendar_id",), ("holiday_calendars",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
