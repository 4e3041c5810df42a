"""Records of ``time_adjustments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .invoice import Invoice
    from .story import Story
    from .user import User
    from .workspace import Workspace


class TimeAdjustment(Record):
    """One of ``time_adjustments``; its fields are in ``raw``."""

    __slots__ = ()

    active_invoice: ToOne[Invoice] = ToOne(("active_invoice_id",), ("invoices",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
