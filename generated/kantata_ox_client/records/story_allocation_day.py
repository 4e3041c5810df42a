"""Records of ``story_allocation_days`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .assignment import Assignment
    from .external_reference import ExternalReference
    from .story import Story
    from .workspace import Workspace


class StoryAllocationDay(Record):
    """One of ``story_allocation_days``."""

    __slots__ = ()

    assignment_id: Field[None | str] = Field("assignment_id")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    current: Field[bool | None] = Field("current")
    date: Field[datetime.date | None] = Field("date", read_date)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    minutes: Field[int | None] = Field("minutes")
    story_id: Field[None | str] = Field("story_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    workspace_id: Field[None | str] = Field("workspace_id")

    assignment: ToOne[Assignment] = ToOne(("assignment_id",), ("assignments",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
