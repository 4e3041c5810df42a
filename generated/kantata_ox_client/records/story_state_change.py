"""Records of ``story_state_changes`` of Kantata OX."""

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


class StoryStateChange(Record):
    """One of ``story_state_changes``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    formatted_state: Field[None | str] = Field("formatted_state")
    state: Field[None | str] = Field("state")
    story_id: Field[None | str] = Field("story_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[None | str] = Field("user_id")

    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
