"""Records of ``project_snapshots`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .project_snapshot_assignment import ProjectSnapshotAssignment
    from .project_snapshot_custom_field_value import ProjectSnapshotCustomFieldValue
    from .project_snapshot_resource import ProjectSnapshotResource
    from .project_snapshot_task import ProjectSnapshotTask


class ProjectSnapshot(Record):
    """One of ``project_snapshots``."""

    __slots__ = ()

    budget_in_cents: Field[int | None] = Field("budget_in_cents")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    currency: Field[None | str] = Field("currency")
    description: Field[None | str] = Field("description")
    due_date: Field[datetime.date | None] = Field("due_date", read_date)
    duration: Field[None | str] = Field("duration")
    is_baseline: Field[bool | None] = Field("is_baseline")
    project_snapshot_assignment_ids: Field[list[str] | None] = LazyField("project_snapshot_assignment_ids")
    project_snapshot_custom_field_value_ids: Field[list[str] | None] = LazyField(
        "project_snapshot_custom_field_value_ids"
    )
    project_snapshot_resource_ids: Field[list[str] | None] = LazyField("project_snapshot_resource_ids")
    project_snapshot_task_custom_field_value_ids: Field[list[str] | None] = LazyField(
        "project_snapshot_task_custom_field_value_ids"
    )
    project_snapshot_task_ids: Field[list[str] | None] = LazyField("project_snapshot_task_ids")
    start_date: Field[datetime.date | None] = Field("start_date", read_date)
    status_as_text: Field[None | str] = Field("status_as_text")
    status_color: Field[None | str] = Field("status_color")
    title: Field[None | str] = Field("title")
    workspace_id: Field[None | str] = Field("workspace_id")

    project_snapshot_assignments: ToMany[ProjectSnapshotAssignment] = ToMany(
        ("project_snapshot_assignment_ids",), ("project_snapshot_assignments",)
    )
    project_snapshot_custom_field_values: ToMany[ProjectSnapshotCustomFieldValue] = ToMany(
        ("project_snapshot_custom_field_value_ids",), ("project_snapshot_custom_field_values",)
    )
    project_snapshot_resources: ToMany[ProjectSnapshotResource] = ToMany(
        ("project_snapshot_resource_ids",), ("project_snapshot_resources",)
    )
    project_snapshot_task_custom_field_values: ToMany[ProjectSnapshotCustomFieldValue] = ToMany(
        ("project_snapshot_task_custom_field_value_ids",), ("project_snapshot_custom_field_values",)
    )
    project_snapshot_tasks: ToMany[ProjectSnapshotTask] = ToMany(
        ("project_snapshot_task_ids",), ("project_snapshot_tasks",)
    )
