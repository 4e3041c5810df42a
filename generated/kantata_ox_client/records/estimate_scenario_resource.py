"""Records of ``estimate_scenario_resources`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .estimate_scenario_resource_allocation import EstimateScenarioResourceAllocation
    from .estimate_scenario_resource_skill import EstimateScenarioResourceSkill
    from .external_reference import ExternalReference
    from .geography import Geography
    from .organization_membership import OrganizationMembership
    from .role import Role
    from .skill import Skill
    from .user import User


class EstimateScenarioResource(Record):
    """One of ``estimate_scenario_resources``; its fields are in ``raw``."""

    __slots__ = ()

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    organization_membership: ToOne[OrganizationMembership] = ToOne(
        ("organization_membership_id",), ("organization_memberships",)
    )
    allocation: ToOne[EstimateScenarioResourceAllocation] = ToOne(
        ("allocation_id",), ("estimate_scenario_resource_allocations",)
    )
    geography: ToOne[Geography] = ToOne(("geography_id",), ("geographies",))
    skills: ToMany[Skill] = ToMany(("skill_ids",), ("skills",))
    estimate_scenario_resource_skills: ToMany[EstimateScenarioResourceSkill] = ToMany(
        ("estimate_scenario_resource_skill_ids",), ("estimate_scenario_resource_skills",)
    )
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
