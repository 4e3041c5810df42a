"""Records of ``holiday_calendar_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .holiday_calendar import HolidayCalendar
    from .user import User


class HolidayCalendarMembership(Record):
    """One of ``holiday_calendar_memberships``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    end_date: Field[datetime.date | None] = Field("end_date", read_date)
    holiday_calendar_id: Field[None | str] = Field("holiday_calendar_id")
    in_use: Field[bool | None] = Field("in_use")
    start_date: Field[datetime.date | None] = Field("start_date", read_date)
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[int | None | str] = Field("user_id")

    holiday_calendar: ToOne[HolidayCalendar] = ToOne(("holiday_calendar_id",), ("holiday_calendars",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
