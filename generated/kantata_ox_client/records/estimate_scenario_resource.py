"""Records of ``estimate_scenario_resources`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .estimate_scenario_resource_allocation import EstimateScenarioResourceAllocation
    from .estimate_scenario_resource_skill import EstimateScenarioResourceSkill
    from .external_reference import ExternalReference
    from .geography import Geography
    from .organization_membership import OrganizationMembership
    from .role import Role
    from .skill import Skill
    from .user import User


class EstimateScenarioResource(Record):
    """One of ``estimate_scenario_resources``."""

    __slots__ = ()

    allocation_id: Field[None | str] = Field("allocation_id")
    bill_rate: Field[int | None] = Field("bill_rate")
    cost_rate: Field[int | None] = Field("cost_rate")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    display_label: Field[None | str] = Field("display_label")
    estimate_scenario_id: Field[int | None] = Field("estimate_scenario_id")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    geography_id: Field[None | str] = Field("geography_id")
    label: Field[None | str] = Field("label")
    organization_membership_id: Field[None | str] = Field("organization_membership_id")
    role_id: Field[None | str] = Field("role_id")
    role_name: Field[None | str] = Field("role_name")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[None | str] = Field("user_id")

    allocation: ToOne[EstimateScenarioResourceAllocation] = ToOne(
        ("allocation_id",), ("estimate_scenario_resource_allocations",)
    )
    estimate_scenario_resource_skills: ToMany[EstimateScenarioResourceSkill] = ToMany(
        ("estimate_scenario_resource_skill_ids",), ("estimate_scenario_resource_skills",)
    )
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    geography: ToOne[Geography] = ToOne(("geography_id",), ("geographies",))
    organization_membership: ToOne[OrganizationMembership] = ToOne(
        ("organization_membership_id",), ("organization_memberships",)
    )
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    skills: ToMany[Skill] = ToMany(("skill_ids",), ("skills",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
