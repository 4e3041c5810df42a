"""Records of ``resource_requests`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .user import User
    from .workspace_resource import WorkspaceResource


class ResourceRequest(Record):
    """One of ``resource_requests``; its fields are in ``raw``."""

    __slots__ = ()

    resource: ToOne[WorkspaceResource] = ToOne(("resource_id",), ("workspace_resources",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    approvers: ToMany[User] = ToMany(("approver_ids",), ("users",))
