"""Records of ``skills`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .role import Role
    from .skill_category import SkillCategory


class Skill(Record):
    """One of ``skills``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    description: Field[None | str] = Field("description")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    max_level: Field[None | str] = Field("max_level")
    name: Field[None | str] = Field("name")
    skill_category_id: Field[None | str] = Field("skill_category_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    roles: ToMany[Role] = ToMany(("role_ids",), ("roles",))
    skill_category: ToOne[SkillCategory] = ToOne(("skill_category_id",), ("skill_categories",))
