"""Records of ``story_dependencies`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .story import Story


class StoryDependency(Record):
    """One of ``story_dependencies``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    dependency_type: Field[int | None | Unset] = Field("dependency_type")
    lag: Field[int | None | Unset] = Field("lag")
    source_id: Field[None | str | Unset] = Field("source_id")
    target_id: Field[None | str | Unset] = Field("target_id")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)

    source: ToOne[Story] = ToOne(("source_id",), ("stories",))
    target: ToOne[Story] = ToOne(("target_id",), ("stories",))
