"""Records of ``status_reports`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField, list_of
from ..models.status_report_details_item import StatusReportDetailsItem
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .external_reference import ExternalReference
    from .user import User
    from .workspace import Workspace


class StatusReport(Record):
    """One of ``status_reports``."""

    __slots__ = ()

    color: Field[None | str | Unset] = Field("color")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    creator_id: Field[None | str | Unset] = Field("creator_id")
    description: Field[None | str | Unset] = Field("description")
    details: Field[list[StatusReportDetailsItem] | None | Unset] = LazyField(
        "details", list_of(StatusReportDetailsItem.from_dict)
    )
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    updater_id: Field[None | str | Unset] = Field("updater_id")
    workspace_id: Field[None | str | Unset] = Field("workspace_id")

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    updater: ToOne[User] = ToOne(("updater_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
