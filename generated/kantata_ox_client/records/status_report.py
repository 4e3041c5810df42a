"""Records of ``status_reports`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .user import User
    from .workspace import Workspace


class StatusReport(Record):
    """One of ``status_reports``; its fields are in ``raw``."""

    __slots__ = ()

    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
