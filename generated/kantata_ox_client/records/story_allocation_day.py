"""Records of ``story_allocation_days`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .assignment import Assignment
    from .external_reference import ExternalReference
    from .story import Story
    from .workspace import Workspace


class StoryAllocationDay(Record):
    """One of ``story_allocation_days``; its fields are in ``raw``."""

    __slots__ = ()

    assignment: ToOne[Assignment] = ToOne(("assignment_id",), ("assignments",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
