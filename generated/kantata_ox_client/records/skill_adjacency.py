"""Records of ``skill_adjacencies`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .skill import Skill
    from .user import User


class SkillAdjacency(Record):
    """One of ``skill_adjacencies``; its fields are in ``raw``."""

    __slots__ = ()

    adjacent_skill: ToOne[Skill] = ToOne(("adjacent_skill_id",), ("skills",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    requested_skill: ToOne[Skill] = ToOne(("requested_skill_id",), ("skills",))
    updater: ToOne[User] = ToOne(("updater_id",), ("users",))
