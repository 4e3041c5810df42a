"""Records of ``workspace_resource_skills`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .skill import Skill
    from .user import User
    from .workspace_resource import WorkspaceResource


class WorkspaceResourceSkill(Record):
    """One of ``workspace_resource_skills``; its fields are in ``raw``."""

    __slots__ = ()

    skill: ToOne[Skill] = ToOne(("skill_id",), ("skills",))
    creator: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace_resource: ToOne[WorkspaceResource] = ToOne(("workspace_resource_id",), ("workspace_resources",))
