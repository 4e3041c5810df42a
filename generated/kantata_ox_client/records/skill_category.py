"""Records of ``skill_categories`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    from .skill import Skill


class SkillCategory(Record):
    """One of ``skill_categories``."""

    __slots__ = ()

    name: Field[None | str] = Field("name")
    skill_ids: Field[list[str] | None] = LazyField("skill_ids")

    skills: ToMany[Skill] = ToMany(("skill_ids",), ("skills",))
