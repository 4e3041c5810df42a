"""Records of ``resource_requests`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .user import User
    from .workspace_resource import WorkspaceResource


class ResourceRequest(Record):
    """One of ``resource_requests``."""

    __slots__ = ()

    approver_ids: Field[list[str] | None | Unset] = LazyField("approver_ids")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    creator_id: Field[None | str | Unset] = Field("creator_id")
    resource_id: Field[None | str | Unset] = Field("resource_id")
    status: Field[None | str | Unset] = Field("status")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)

    approvers: ToMany[User] = ToMany(("approver_ids",), ("users",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    resource: ToOne[WorkspaceResource] = ToOne(("resource_id",), ("workspace_resources",))
