"""Records of ``task_status_sets`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .custom_task_status import CustomTaskStatus


class TaskStatusSet(Record):
    """One of ``task_status_sets``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    custom_task_status_ids: Field[list[str] | None] = LazyField("custom_task_status_ids")
    name: Field[None | str] = Field("name")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    custom_task_statuses: ToMany[CustomTaskStatus] = ToMany(("custom_task_status_ids",), ("custom_task_statuses",))
