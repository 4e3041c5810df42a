"""Records of ``skills`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .external_reference import ExternalReference
    from .role import Role
    from .skill_category import SkillCategory


class Skill(Record):
    """One of ``skills``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    description: Field[None | str | Unset] = Field("description")
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    max_level: Field[None | str | Unset] = Field("max_level")
    name: Field[None | str | Unset] = Field("name")
    skill_category_id: Field[None | str | Unset] = Field("skill_category_id")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    roles: ToMany[Role] = ToMany(("role_ids",), ("roles",))
    skill_category: ToOne[SkillCategory] = ToOne(("skill_category_id",), ("skill_categories",))
