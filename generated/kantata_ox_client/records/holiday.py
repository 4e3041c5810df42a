"""Records of ``holidays`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from .base import Record

if TYPE_CHECKING:
    from .holiday_calendar_association import HolidayCalendarAssociation


class Holiday(Record):
    """One of ``holidays``; its fields are in ``raw``."""

    __slots__ = ()

    holiday_calendar_associations: ToMany[HolidayCalendarAssociation] = ToMany(
        ("holiday_calendar_association_ids",), ("holiday_calendar_associations",)
    )
