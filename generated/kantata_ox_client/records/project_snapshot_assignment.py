"""Records of ``project_snapshot_assignments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class ProjectSnapshotAssignment(Record):
    """One of ``project_snapshot_assignments``."""

    __slots__ = ()

    bill_rate_in_cents: Field[int | None] = Field("bill_rate_in_cents")
    cost_rate_in_cents: Field[int | None] = Field("cost_rate_in_cents")
    estimated_minutes: Field[int | None] = Field("estimated_minutes")
    project_snapshot_resource_id: Field[int | None] = Field("project_snapshot_resource_id")
    project_snapshot_task_id: Field[int | None] = Field("project_snapshot_task_id")
    scheduled_minutes: Field[int | None] = Field("scheduled_minutes")
