"""Records of ``time_off_entries`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_date
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .external_reference import ExternalReference
    from .role import Role
    from .user import User


class TimeOffEntry(Record):
    """One of ``time_off_entries``."""

    __slots__ = ()

    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    hours: Field[float | None | Unset] = Field("hours")
    requested_date: Field[datetime.date | None | Unset] = Field("requested_date", read_date)
    role_id: Field[None | str | Unset] = Field("role_id")
    submission_date: Field[datetime.date | None | Unset] = Field("submission_date", read_date)
    user_id: Field[None | str | Unset] = Field("user_id")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
