"""Records of ``skills`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .role import Role
    from .skill_category import SkillCategory


class Skill(Record):
    """One of ``skills``; its fields are in ``raw``."""

    __slots__ = ()

    skill_category: ToOne[SkillCategory] = ToOne(("skill_category_id",), ("skill_categories",))
    roles: ToMany[Role] = ToMany(("role_ids",), ("roles",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
