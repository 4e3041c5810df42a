"""Records of ``status_reports`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField, list_of
from ..models import StatusReportDetailsItem
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .user import User
    from .workspace import Workspace


class StatusReport(Record):
    """One of ``status_reports``."""

    __slots__ = ()

    color: Field[None | str] = Field("color")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[None | str] = Field("creator_id")
    description: Field[None | str] = Field("description")
    details: Field[list[StatusReportDetailsItem] | None] = LazyField(
        "details", list_of(StatusReportDetailsItem.from_dict)
    )
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    updater_id: Field[None | str] = Field("updater_id")
    workspace_id: Field[None | str] = Field("workspace_id")

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    updater: ToOne[User] = ToOne(("updater_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
