"""Records of ``insights_access_group_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .insights_access_group import InsightsAccessGroup
    from .user import User


class InsightsAccessGroupMembership(Record):
    """One of ``insights_access_group_memberships``."""

    __slots__ = ()

    account_permission: Field[None | str] = Field("account_permission")
    can_edit: Field[bool | None] = Field("can_edit")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    insights_access_group_id: Field[int | None] = Field("insights_access_group_id")
    insights_access_group_name: Field[None | str] = Field("insights_access_group_name")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[int | None | str] = Field("user_id")
    user_name: Field[None | str] = Field("user_name")

    insights_access_group: ToOne[InsightsAccessGroup] = ToOne(
        ("insights_access_group_id",), ("insights_access_groups",)
    )
    user: ToOne[User] = ToOne(("user_id",), ("users",))
