"""Records of ``custom_task_statuses`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .task_status_set import TaskStatusSet


class CustomTaskStatus(Record):
    """One of ``custom_task_statuses``."""

    __slots__ = ()

    category: Field[None | str | Unset] = Field("category")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    position: Field[int | None | Unset] = Field("position")
    status: Field[None | str | Unset] = Field("status")
    status_set_id: Field[int | None | Unset] = Field("status_set_id")
    task_status_set_id: Field[None | str | Unset] = Field("task_status_set_id")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)

    task_status_set: ToOne[TaskStatusSet] = ToOne(("task_status_set_id",), ("task_status_sets",))
