"""Records of ``insights_access_group_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .insights_access_group import InsightsAccessGroup
    from .user import User


class InsightsAccessGroupMembership(Record):
    """One of ``insights_access_group_memberships``; its fields are in ``raw``."""

    __slots__ = ()

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    insights_access_group: ToOne[InsightsAccessGroup] = ToOne(
        ("insights_access_group_id",), ("insights_access_groups",)
    )
