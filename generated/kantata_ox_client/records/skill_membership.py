"""Records of ``skill_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .skill import Skill
    from .user import User


class SkillMembership(Record):
    """One of ``skill_memberships``; its fields are in ``raw``."""

    __slots__ = ()

    skill: ToOne[Skill] = ToOne(("skill_id",), ("skills",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
