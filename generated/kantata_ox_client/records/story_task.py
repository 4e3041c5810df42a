"""Records of ``story_tasks`` of Kantata OX."""

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


class StoryTask(Record):
    """One of ``story_tasks``."""

    __slots__ = ()

    completed: Field[bool | None] = Field("completed")
    completed_at: Field[datetime.datetime | None] = Field("completed_at", read_datetime)
    completed_by_id: Field[None | str] = Field("completed_by_id")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    name: Field[None | str] = Field("name")
    position: Field[int | None] = Field("position")
    story_id: Field[None | str] = Field("story_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    completed_by: ToOne[User] = ToOne(("completed_by_id",), ("users",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
