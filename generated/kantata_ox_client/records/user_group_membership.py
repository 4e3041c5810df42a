"""Records of ``user_group_memberships`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .user import User
    from .workspace_group import WorkspaceGroup


class UserGroupMembership(Record):
    """One of ``user_group_memberships``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[int | None] = Field("creator_id")
    user_id: Field[int | None | str] = Field("user_id")
    workspace_group_id: Field[int | None | str] = Field("workspace_group_id")

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace_group: ToOne[WorkspaceGroup] = ToOne(("workspace_group_id",), ("workspace_groups",))
