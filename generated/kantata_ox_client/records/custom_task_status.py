"""Records of ``custom_task_statuses`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .task_status_set import TaskStatusSet


class CustomTaskStatus(Record):
    """One of ``custom_task_statuses``."""

    __slots__ = ()

    category: Field[None | str] = Field("category")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    position: Field[int | None] = Field("position")
    status: Field[None | str] = Field("status")
    status_set_id: Field[int | None] = Field("status_set_id")
    task_status_set_id: Field[None | str] = Field("task_status_set_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    task_status_set: ToOne[TaskStatusSet] = ToOne(("task_status_set_id",), ("task_status_sets",))
