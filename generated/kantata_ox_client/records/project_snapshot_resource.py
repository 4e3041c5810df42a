"""Records of ``project_snapshot_resources`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class ProjectSnapshotResource(Record):
    """One of ``project_snapshot_resources``."""

    __slots__ = ()

    allocated_minutes: Field[int | None] = Field("allocated_minutes")
    name: Field[None | str] = Field("name")
    project_snapshot_id: Field[int | None] = Field("project_snapshot_id")
    resource_id: Field[int | None] = Field("resource_id")
    role_id: Field[int | None] = Field("role_id")
    user_id: Field[int | None] = Field("user_id")
