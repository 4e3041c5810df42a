"""Records of ``assignments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .external_reference import ExternalReference
    from .story import Story
    from .story_allocation_day import StoryAllocationDay
    from .user import User


class Assignment(Record):
    """One of ``assignments``."""

    __slots__ = ()

    allocated_minutes: Field[int | None | Unset] = Field("allocated_minutes")
    assignee_id: Field[None | str | Unset] = Field("assignee_id")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    current: Field[bool | None | Unset] = Field("current")
    estimated_minutes: Field[int | None | Unset] = Field("estimated_minutes")
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    resource_id: Field[int | None | Unset] = Field("resource_id")
    story_allocation_day_ids: Field[list[str] | None | Unset] = LazyField("story_allocation_day_ids")
    story_id: Field[None | str | Unset] = Field("story_id")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)

    assignee: ToOne[User] = ToOne(("assignee_id",), ("users",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    story_allocation_days: ToMany[StoryAllocationDay] = ToMany(
        ("story_allocation_day_ids",), ("story_allocation_days",)
    )
