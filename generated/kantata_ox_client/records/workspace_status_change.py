"""Records of ``workspace_status_changes`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .user import User
    from .workspace import Workspace


class WorkspaceStatusChange(Record):
    """One of ``workspace_status_changes``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    from_color: Field[None | str | Unset] = Field("from_color")
    from_message: Field[None | str | Unset] = Field("from_message")
    from_status_key: Field[None | str | Unset] = Field("from_status_key")
    to_color: Field[None | str | Unset] = Field("to_color")
    to_message: Field[None | str | Unset] = Field("to_message")
    to_status_key: Field[None | str | Unset] = Field("to_status_key")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    user_id: Field[None | str | Unset] = Field("user_id")
    workspace_id: Field[None | str | Unset] = Field("workspace_id")

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
