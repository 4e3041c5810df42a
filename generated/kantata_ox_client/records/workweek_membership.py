"""Records of ``workweek_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .user import User
    from .workweek import Workweek


class WorkweekMembership(Record):
    """One of ``workweek_memberships``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    end_date: Field[datetime.date | None] = Field("end_date", read_date)
    start_date: Field[datetime.date | None] = Field("start_date", read_date)
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[int | None | str] = Field("user_id")
    workweek_id: Field[None | str] = Field("workweek_id")

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workweek: ToOne[Workweek] = ToOne(("workweek_id",), ("workweeks",))
