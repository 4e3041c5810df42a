"""Records of ``workspace_allocations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .user import User
    from .workspace import Workspace
    from .workspace_resource import WorkspaceResource


class WorkspaceAllocation(Record):
    """One of ``workspace_allocations``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[None | str] = Field("creator_id")
    end_date: Field[datetime.date | None] = Field("end_date", read_date)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    hard: Field[bool | None] = Field("hard")
    minutes: Field[int | None] = Field("minutes")
    notes: Field[None | str] = Field("notes")
    percentage: Field[float | None] = Field("percentage")
    start_date: Field[datetime.date | None] = Field("start_date", read_date)
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    updater_id: Field[None | str] = Field("updater_id")
    workspace_id: Field[None | str] = Field("workspace_id")
    workspace_resource_id: Field[None | str] = Field("workspace_resource_id")

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    updater: ToOne[User] = ToOne(("updater_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    workspace_resource: ToOne[WorkspaceResource] = ToOne(("workspace_resource_id",), ("workspace_resources",))
