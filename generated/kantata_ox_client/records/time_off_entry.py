"""Records of ``time_off_entries`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .role import Role
    from .user import User


class TimeOffEntry(Record):
    """One of ``time_off_entries``."""

    __slots__ = ()

    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    hours: Field[float | None] = Field("hours")
    requested_date: Field[datetime.date | None] = Field("requested_date", read_date)
    role_id: Field[None | str] = Field("role_id")
    submission_date: Field[datetime.date | None] = Field("submission_date", read_date)
    user_id: Field[None | str] = Field("user_id")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
