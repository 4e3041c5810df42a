"""Records of ``story_follows`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .story import Story
    from .user import User


class StoryFollow(Record):
    """One of ``story_follows``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    follower_id: Field[None | str] = Field("follower_id")
    story_id: Field[None | str] = Field("story_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    follower: ToOne[User] = ToOne(("follower_id",), ("users",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
