"""Records of ``participations`` of Kantata OX."""

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
    from .user import User
    from .workspace import Workspace
    from .workspace_resource import WorkspaceResource


class Participation(Record):
    """One of ``participations``."""

    __slots__ = ()

    access_level: Field[None | str] = Field("access_level")
    active_role_ids: Field[list[str] | None] = LazyField("active_role_ids")
    allocated_workspace_minutes: Field[int | None] = Field("allocated_workspace_minutes")
    can_edit: Field[bool | None] = Field("can_edit")
    can_edit_expense: Field[bool | None] = Field("can_edit_expense")
    can_edit_time: Field[bool | None] = Field("can_edit_time")
    can_invite: Field[bool | None] = Field("can_invite")
    can_post: Field[bool | None] = Field("can_post")
    can_schedule_team_hours: Field[bool | None] = Field("can_schedule_team_hours")
    can_schedule_their_hours: Field[bool | None] = Field("can_schedule_their_hours")
    cost_in_cents: Field[int | None] = Field("cost_in_cents")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    default_rate_in_cents: Field[int | None] = Field("default_rate_in_cents")
    estimated_workspace_minutes: Field[int | None] = Field("estimated_workspace_minutes")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    is_foreign_participant: Field[bool | None] = Field("is_foreign_participant")
    is_team_lead: Field[bool | None] = Field("is_team_lead")
    permissions_label: Field[None | str] = Field("permissions_label")
    primary_role_id: Field[None | str] = Field("primary_role_id")
    rate_in_cents: Field[int | None] = Field("rate_in_cents")
    role: Field[None | str] = Field("role")
    show_as_read_only: Field[bool | None] = Field("show_as_read_only")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[None | str] = Field("user_id")
    workspace_id: Field[None | str] = Field("workspace_id")
    workspace_resource_ids: Field[list[str] | None] = LazyField("workspace_resource_ids")
    workspace_role_id: Field[None | str] = Field("workspace_role_id")

    active_roles: ToMany[Role] = ToMany(("active_role_ids",), ("roles",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    primary_role: ToOne[Role] = ToOne(("primary_role_id",), ("roles",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    workspace_resources: ToMany[WorkspaceResource] = ToMany(("workspace_resource_ids",), ("workspace_resources",))
    workspace_role: ToOne[Role] = ToOne(("workspace_role_id",), ("roles",))
