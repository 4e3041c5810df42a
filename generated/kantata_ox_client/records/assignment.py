"""Records of ``assignments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .story import Story
    from .story_allocation_day import StoryAllocationDay
    from .user import User


class Assignment(Record):
    """One of ``assignments``; its fields are in ``raw``."""

    __slots__ = ()

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    assignee: ToOne[User] = ToOne(("assignee_id",), ("users",))
    story_allocation_days: ToMany[StoryAllocationDay] = ToMany(
        ("story_allocation_day_ids",), ("story_allocation_days",)
    )
