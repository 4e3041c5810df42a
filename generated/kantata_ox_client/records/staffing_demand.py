"""Records of ``staffing_demands`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .custom_field_value import CustomFieldValue
    from .role import Role
    from .skill import Skill
    from .staffing_demand_skill import StaffingDemandSkill
    from .user import User
    from .workspace import Workspace


class StaffingDemand(Record):
    """One of ``staffing_demands``; its fields are in ``raw``."""

    __slots__ = ()

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    owner: ToOne[User] = ToOne(("owner_id",), ("users",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    skills: ToMany[Skill] = ToMany(("skill_ids",), ("skills",))
    staffing_demand_skills: ToMany[StaffingDemandSkill] = ToMany(
        ("staffing_demand_skill_ids",), ("staffing_demand_skills",)
    )
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
