"""Records of ``story_allocation_days`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_date, read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .assignment import Assignment
    from .external_reference import ExternalReference
    from .story import Story
    from .workspace import Workspace


class StoryAllocationDay(Record):
    """One of ``story_allocation_days``."""

    __slots__ = ()

    assignment_id: Field[None | str | Unset] = Field("assignment_id")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    current: Field[bool | None | Unset] = Field("current")
    date: Field[datetime.date | None | Unset] = Field("date", read_date)
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    minutes: Field[int | None | Unset] = Field("minutes")
    story_id: Field[None | str | Unset] = Field("story_id")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    workspace_id: Field[None | str | Unset] = Field("workspace_id")

    assignment: ToOne[Assignment] = ToOne(("assignment_id",), ("assignments",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
