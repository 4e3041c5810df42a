"""Records of ``project_snapshot_tasks`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    from ..types import Unset


class ProjectSnapshotTask(Record):
    """One of ``project_snapshot_tasks``."""

    __slots__ = ()

    archived: Field[bool | None | Unset] = Field("archived")
    billable: Field[bool | None | Unset] = Field("billable")
    budget_estimate_in_cents: Field[int | None | Unset] = Field("budget_estimate_in_cents")
    description: Field[None | str | Unset] = Field("description")
    due_date: Field[None | str | Unset] = Field("due_date")
    percentage_complete: Field[int | None | Unset] = Field("percentage_complete")
    priority_level: Field[int | None | Unset] = Field("priority_level")
    project_plan: Field[bool | None | Unset] = Field("project_plan")
    project_snapshot_id: Field[int | None | Unset] = Field("project_snapshot_id")
    start_date: Field[None | str | Unset] = Field("start_date")
    state: Field[None | str | Unset] = Field("state")
    story_id: Field[int | None | Unset] = Field("story_id")
    story_type: Field[None | str | Unset] = Field("story_type")
    time_estimate_in_minutes: Field[int | None | Unset] = Field("time_estimate_in_minutes")
    title: Field[None | str | Unset] = Field("title")
    wbs: Field[int | None | Unset] = Field("wbs")
