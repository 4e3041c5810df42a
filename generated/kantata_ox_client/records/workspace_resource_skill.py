"""Records of ``workspace_resource_skills`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .skill import Skill
    from .user import User
    from .workspace_resource import WorkspaceResource


class WorkspaceResourceSkill(Record):
    """One of ``workspace_resource_skills``."""

    __slots__ = ()

    cached_skill_name: Field[None | str] = Field("cached_skill_name")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[None | str] = Field("creator_id")
    level: Field[int | None] = Field("level")
    max_level: Field[int | None] = Field("max_level")
    skill_id: Field[None | str] = Field("skill_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    workspace_resource_id: Field[None | str] = Field("workspace_resource_id")

    creator: ToOne[User] = ToOne(("user_id",), ("users",))
    skill: ToOne[Skill] = ToOne(("skill_id",), ("skills",))
    workspace_resource: ToOne[WorkspaceResource] = ToOne(("workspace_resource_id",), ("workspace_resources",))
