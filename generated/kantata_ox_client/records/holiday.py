"""Records of ``holidays`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date
from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .holiday_calendar_association import HolidayCalendarAssociation


class Holiday(Record):
    """One of ``holidays``."""

    __slots__ = ()

    calendar_names_list: Field[None | str] = Field("calendar_names_list")
    end_date: Field[datetime.date | None] = Field("end_date", read_date)
    holiday_calendar_association_ids: Field[list[str] | None] = LazyField("holiday_calendar_association_ids")
    name: Field[None | str] = Field("name")
    paid: Field[bool | None] = Field("paid")
    start_date: Field[datetime.date | None] = Field("start_date", read_date)
    total_hours: Field[int | None] = Field("total_hours")

    holiday_calendar_associations: ToMany[HolidayCalendarAssociation] = ToMany(
        ("holiday_calendar_association_ids",), ("holiday_calendar_associations",)
    )
