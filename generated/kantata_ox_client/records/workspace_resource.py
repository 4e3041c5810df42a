"""Records of ``workspace_resources`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .custom_field_value import CustomFieldValue
    from .external_reference import ExternalReference
    from .organization_membership import OrganizationMembership
    from .participation import Participation
    from .resource_request import ResourceRequest
    from .role import Role
    from .skill import Skill
    from .user import User
    from .workspace import Workspace
    from .workspace_resource_skill import WorkspaceResourceSkill


class WorkspaceResource(Record):
    """One of ``workspace_resources``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    custom_field_value_ids: Field[list[str] | None] = LazyField("custom_field_value_ids")
    display_label: Field[None | str] = Field("display_label")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    full_name: Field[None | str] = Field("full_name")
    label: Field[None | str] = Field("label")
    organization_membership_id: Field[None | str] = Field("organization_membership_id")
    participation_id: Field[None | str] = Field("participation_id")
    photo_path: Field[None | str] = Field("photo_path")
    resource_bill_rate: Field[int | None] = Field("resource_bill_rate")
    resource_cost_rate: Field[int | None] = Field("resource_cost_rate")
    role_id: Field[None | str] = Field("role_id")
    role_initials: Field[None | str] = Field("role_initials")
    role_name: Field[None | str] = Field("role_name")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[None | str] = Field("user_id")
    workspace_id: Field[int | None | str] = Field("workspace_id")
    workspace_title: Field[None | str] = Field("workspace_title")

    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    organization_membership: ToOne[OrganizationMembership] = ToOne(
        ("organization_membership_id",), ("organization_memberships",)
    )
    participation: ToOne[Participation] = ToOne(("participation_id",), ("participations",))
    pending_resource_request: ToOne[ResourceRequest] = ToOne(("pending_resource_request_id",), ("resource_requests",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    skills: ToMany[Skill] = ToMany(("skill_ids",), ("skills",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    workspace_resource_skills: ToMany[WorkspaceResourceSkill] = ToMany(
        ("workspace_resource_skill_ids",), ("workspace_resource_skills",)
    )
