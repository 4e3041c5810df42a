"""Records of ``workspace_status_changes`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .user import User
    from .workspace import Workspace


class WorkspaceStatusChange(Record):
    """One of ``workspace_status_changes``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    from_color: Field[None | str] = Field("from_color")
    from_message: Field[None | str] = Field("from_message")
    from_status_key: Field[None | str] = Field("from_status_key")
    to_color: Field[None | str] = Field("to_color")
    to_message: Field[None | str] = Field("to_message")
    to_status_key: Field[None | str] = Field("to_status_key")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[None | str] = Field("user_id")
    workspace_id: Field[None | str] = Field("workspace_id")

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
