"""Records of ``project_accounting_records`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .role import Role
    from .story import Story
    from .user import User
    from .workspace import Workspace


class ProjectAccountingRecord(Record):
    """One of ``project_accounting_records``; its fields are in ``raw``."""

    __slots__ = ()

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
