"""Records of ``project_snapshot_tasks`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class ProjectSnapshotTask(Record):
    """One of ``project_snapshot_tasks``."""

    __slots__ = ()

    archived: Field[bool | None] = Field("archived")
    billable: Field[bool | None] = Field("billable")
    budget_estimate_in_cents: Field[int | None] = Field("budget_estimate_in_cents")
    description: Field[None | str] = Field("description")
    due_date: Field[None | str] = Field("due_date")
    percentage_complete: Field[int | None] = Field("percentage_complete")
    priority_level: Field[int | None] = Field("priority_level")
    project_plan: Field[bool | None] = Field("project_plan")
    project_snapshot_id: Field[int | None] = Field("project_snapshot_id")
    start_date: Field[None | str] = Field("start_date")
    state: Field[None | str] = Field("state")
    story_id: Field[int | None] = Field("story_id")
    story_type: Field[None | str] = Field("story_type")
    time_estimate_in_minutes: Field[int | None] = Field("time_estimate_in_minutes")
    title: Field[None | str] = Field("title")
    wbs: Field[int | None] = Field("wbs")
