"""Records of ``access_group_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .access_group import AccessGroup
    from .user import User


class AccessGroupMembership(Record):
    """One of ``access_group_memberships``."""

    __slots__ = ()

    access_group_id: Field[int | None | str] = Field("access_group_id")
    access_group_name: Field[None | str] = Field("access_group_name")
    created_at: Field[datetime.date | None] = Field("created_at", read_date)
    creator_id: Field[int | None] = Field("creator_id")
    user_id: Field[int | None | str] = Field("user_id")
    user_name: Field[None | str] = Field("user_name")

    access_group: ToOne[AccessGroup] = ToOne(("access_group_id",), ("access_groups",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
