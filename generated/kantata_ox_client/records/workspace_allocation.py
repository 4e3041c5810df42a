"""Records of ``workspace_allocations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .user import User
    from .workspace import Workspace
    from .workspace_resource import WorkspaceResource


class WorkspaceAllocation(Record):
    """One of ``workspace_allocations``; its fields are in ``raw``."""

    __slots__ = ()

    workspace_resource: ToOne[WorkspaceResource] = ToOne(("workspace_resource_id",), ("workspace_resources",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    updater: ToOne[User] = ToOne(("updater_id",), ("users",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
