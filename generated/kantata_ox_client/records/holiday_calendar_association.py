"""Records of ``holiday_calendar_associations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    from .holiday import Holiday
    from .holiday_calendar import HolidayCalendar


class HolidayCalendarAssociation(Record):
    """One of ``holiday_calendar_associations``."""

    __slots__ = ()

    holiday_calendar_id: Field[None | str] = Field("holiday_calendar_id")
    holiday_calendar_name: Field[None | str] = Field("holiday_calendar_name")
    holiday_id: Field[None | str] = Field("holiday_id")
    holiday_name: Field[None | str] = Field("holiday_name")

    holiday: ToOne[Holiday] = ToOne(("holiday_id",), ("holidays",))
    holiday_calendar: ToOne[HolidayCalendar] = ToOne(("holiday_calendar_id",), ("holiday_calendars",))
