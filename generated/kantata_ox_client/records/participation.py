"""Records of ``participations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .role import Role
    from .user import User
    from .workspace import Workspace
    from .workspace_resource import WorkspaceResource


class Participation(Record):
    """One of ``participations``; its fields are in ``raw``."""

    __slots__ = ()

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    workspace_role: ToOne[Role] = ToOne(("workspace_role_id",), ("roles",))
    primary_role: ToOne[Role] = ToOne(("primary_role_id",), ("roles",))
    workspace_resources: ToMany[WorkspaceResource] = ToMany(("workspace_resource_ids",), ("workspace_resources",))
    active_roles: ToMany[Role] = ToMany(("active_role_ids",), ("roles",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
