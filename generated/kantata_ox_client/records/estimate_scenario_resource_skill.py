"""Records of ``estimate_scenario_resource_skills`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .estimate_scenario_resource import EstimateScenarioResource
    from .skill import Skill
    from .user import User


class EstimateScenarioResourceSkill(Record):
    """One of ``estimate_scenario_resource_skills``; its fields are in ``raw``."""

    __slots__ = ()

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    estimate_scenario_resource: ToOne[EstimateScenarioResource] = ToOne(
        ("estimate_scenario_resource_id",), ("estimate_scenario_resources",)
    )
    skill: ToOne[Skill] = ToOne(("skill_id",), ("skills",))
