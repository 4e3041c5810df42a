"""Records of ``story_tasks`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .story import Story


class StoryTask(Record):
    """One of ``story_tasks``; its fields are in ``raw``."""

    __slots__ = ()

    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
