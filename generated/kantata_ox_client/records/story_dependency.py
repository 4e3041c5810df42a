"""Records of ``story_dependencies`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .story import Story


class StoryDependency(Record):
    """One of ``story_dependencies``; its fields are in ``raw``."""

    __slots__ = ()

    source: ToOne[Story] = ToOne(("source_id",), ("stories",))
    target: ToOne[Story] = ToOne(("target_id",), ("stories",))
