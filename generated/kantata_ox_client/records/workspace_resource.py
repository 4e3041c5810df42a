"""Records of ``workspace_resources`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
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
    """One of ``workspace_resources``; its fields are in ``raw``."""

    __slots__ = ()

    participation: ToOne[Participation] = ToOne(("participation_id",), ("participations",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    pending_resource_request: ToOne[ResourceRequest] = ToOne(("pending_resource_request_id",), ("resource_requests",))
    skills: ToMany[Skill] = ToMany(("skill_ids",), ("skills",))
    workspace_resource_skills: ToMany[WorkspaceResourceSkill] = ToMany(
        ("workspace_resource_skill_ids",), ("workspace_resource_skills",)
    )
    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    organization_membership: ToOne[OrganizationMembership] = ToOne(
        ("organization_membership_id",), ("organization_memberships",)
    )
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
