"""Records of ``story_dependencies`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .story import Story


class StoryDependency(Record):
    """One of ``story_dependencies``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    dependency_type: Field[int | None] = Field("dependency_type")
    lag: Field[int | None] = Field("lag")
    source_id: Field[None | str] = Field("source_id")
    target_id: Field[None | str] = Field("target_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    source: ToOne[Story] = ToOne(("source_id",), ("stories",))
    target: ToOne[Story] = ToOne(("target_id",), ("stories",))
