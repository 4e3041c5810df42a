"""Records of ``assignments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .story import Story
    from .story_allocation_day import StoryAllocationDay
    from .user import User


class Assignment(Record):
    """One of ``assignments``."""

    __slots__ = ()

    allocated_minutes: Field[int | None] = Field("allocated_minutes")
    assignee_id: Field[None | str] = Field("assignee_id")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    current: Field[bool | None] = Field("current")
    estimated_minutes: Field[int | None] = Field("estimated_minutes")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    resource_id: Field[int | None] = Field("resource_id")
    story_allocation_day_ids: Field[list[str] | None] = LazyField("story_allocation_day_ids")
    story_id: Field[None | str] = Field("story_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    assignee: ToOne[User] = ToOne(("assignee_id",), ("users",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    story_allocation_days: ToMany[StoryAllocationDay] = ToMany(
        ("story_allocation_day_ids",), ("story_allocation_days",)
    )
