"""Records of ``participations`` of Kantata OX."""

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
    from .user import User
    from .workspace import Workspace
    from .workspace_resource import WorkspaceResource


class Participation(Record):
    """One of ``participations``."""

    __slots__ = ()

    access_level: Field[None | str | Unset] = Field("access_level")
    active_role_ids: Field[list[str] | None | Unset] = LazyField("active_role_ids")
    allocated_workspace_minutes: Field[int | None | Unset] = Field("allocated_workspace_minutes")
    can_edit: Field[bool | None | Unset] = Field("can_edit")
    can_edit_expense: Field[bool | None | Unset] = Field("can_edit_expense")
    can_edit_time: Field[bool | None | Unset] = Field("can_edit_time")
    can_invite: Field[bool | None | Unset] = Field("can_invite")
    can_post: Field[bool | None | Unset] = Field("can_post")
    can_schedule_team_hours: Field[bool | None | Unset] = Field("can_schedule_team_hours")
    can_schedule_their_hours: Field[bool | None | Unset] = Field("can_schedule_their_hours")
    cost_in_cents: Field[int | None | Unset] = Field("cost_in_cents")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    default_rate_in_cents: Field[int | None | Unset] = Field("default_rate_in_cents")
    estimated_workspace_minutes: Field[int | None | Unset] = Field("estimated_workspace_minutes")
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    is_foreign_participant: Field[bool | None | Unset] = Field("is_foreign_participant")
    is_team_lead: Field[bool | None | Unset] = Field("is_team_lead")
    permissions_label: Field[None | str | Unset] = Field("permissions_label")
    primary_role_id: Field[None | str | Unset] = Field("primary_role_id")
    rate_in_cents: Field[int | None | Unset] = Field("rate_in_cents")
    role: Field[None | str | Unset] = Field("role")
    show_as_read_only: Field[bool | None | Unset] = Field("show_as_read_only")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    user_id: Field[None | str | Unset] = Field("user_id")
    workspace_id: Field[None | str | Unset] = Field("workspace_id")
    workspace_resource_ids: Field[list[str] | None | Unset] = LazyField("workspace_resource_ids")
    workspace_role_id: Field[None | str | Unset] = Field("workspace_role_id")

    active_roles: ToMany[Role] = ToMany(("active_role_ids",), ("roles",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    primary_role: ToOne[Role] = ToOne(("primary_role_id",), ("roles",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    workspace_resources: ToMany[WorkspaceResource] = ToMany(("workspace_resource_ids",), ("workspace_resources",))
    workspace_role: ToOne[Role] = ToOne(("workspace_role_id",), ("roles",))
