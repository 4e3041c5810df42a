"""Records of ``workspace_task_status_sets`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime


class WorkspaceTaskStatusSet(Record):
    """One of ``workspace_task_status_sets``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    status_set_id: Field[int | None] = Field("status_set_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    workspace_id: Field[int | None] = Field("workspace_id")
