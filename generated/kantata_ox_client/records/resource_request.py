"""Records of ``resource_requests`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .user import User
    from .workspace_resource import WorkspaceResource


class ResourceRequest(Record):
    """One of ``resource_requests``."""

    __slots__ = ()

    approver_ids: Field[list[str] | None] = LazyField("approver_ids")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[None | str] = Field("creator_id")
    resource_id: Field[None | str] = Field("resource_id")
    status: Field[None | str] = Field("status")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    approvers: ToMany[User] = ToMany(("approver_ids",), ("users",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    resource: ToOne[WorkspaceResource] = ToOne(("resource_id",), ("workspace_resources",))
