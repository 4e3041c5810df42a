"""Records of ``workweek_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .user import User
    from .workweek import Workweek


class WorkweekMembership(Record):
    """One of ``workweek_memberships``; its fields are in ``raw``."""

    __slots__ = ()

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workweek: ToOne[Workweek] = ToOne(("workweek_id",), ("workweeks",))
