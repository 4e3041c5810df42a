"""Records of ``story_follows`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .story import Story
    from .user import User


class StoryFollow(Record):
    """One of ``story_follows``; its fields are in ``raw``."""

    __slots__ = ()

    follower: ToOne[User] = ToOne(("follower_id",), ("users",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
