"""Records of ``skill_categories`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from .base import Record

if TYPE_CHECKING:
    from .skill import Skill


class SkillCategory(Record):
    """One of ``skill_categories``; its fields are in ``raw``."""

    __slots__ = ()

    skills: ToMany[Skill] = ToMany(("skill_ids",), ("skills",))
