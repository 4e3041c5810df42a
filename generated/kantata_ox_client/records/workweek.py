"""Records of ``workweeks`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .workweek_membership import WorkweekMembership


class Workweek(Record):
    """One of ``workweeks``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    default: Field[bool | None] = Field("default")
    end_date: Field[datetime.date | None] = Field("end_date", read_date)
    friday_minutes: Field[int | None] = Field("friday_minutes")
    monday_minutes: Field[int | None] = Field("monday_minutes")
    saturday_minutes: Field[int | None] = Field("saturday_minutes")
    start_date: Field[datetime.date | None] = Field("start_date", read_date)
    sunday_minutes: Field[int | None] = Field("sunday_minutes")
    thursday_minutes: Field[int | None] = Field("thursday_minutes")
    total_minutes: Field[int | None] = Field("total_minutes")
    tuesday_minutes: Field[int | None] = Field("tuesday_minutes")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    wednesday_minutes: Field[int | None] = Field("wednesday_minutes")
    workweek_membership_ids: Field[list[str] | None] = LazyField("workweek_membership_ids")

    workweek_memberships: ToMany[WorkweekMembership] = ToMany(("workweek_membership_ids",), ("workweek_memberships",))
