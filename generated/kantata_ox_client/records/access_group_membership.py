"""Records of ``access_group_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .access_group import AccessGroup
    from .user import User


class AccessGroupMembership(Record):
    """One of ``access_group_memberships``; its fields are in ``raw``."""

    __slots__ = ()

    access_group: ToOne[AccessGroup] = ToOne(("access_group_id",), ("access_groups",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
