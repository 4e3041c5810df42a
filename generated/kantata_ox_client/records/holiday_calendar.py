"""Records of ``holiday_calendars`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class HolidayCalendar(Record):
    """One of ``holiday_calendars``."""

    __slots__ = ()

    default: Field[bool | None] = Field("default")
    name: Field[None | str] = Field("name")
