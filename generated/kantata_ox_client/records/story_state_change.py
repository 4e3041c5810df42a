"""Records of ``story_state_changes`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .story import Story
    from .user import User


class StoryStateChange(Record):
    """One of ``story_state_changes``; its fields are in ``raw``."""

    __slots__ = ()

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
