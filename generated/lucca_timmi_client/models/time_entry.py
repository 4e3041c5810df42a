from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TimeEntry(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None): Number of the entry; must nevertheless be sent on an update.
        owner_id (int | None): Number of the user whose time it is.
        starts_at (datetime.datetime | None): Local time, without offset. With the units 0 and 1 the time can only be
            00:00:00 for the morning or 12:00:00 for the afternoon.
        duration (str | None): Written `d.hh:mm:ss`, where the days may be left out; at most `1.00:00:00`.
        unit (TimeEntryUnit | None):
        ends_at (datetime.datetime | None): Local time, without offset.
        author_id (int | None): Number of the user who made the entry.
        modifier_id (int | None): Number of the user who changed the entry last.
        created_at (datetime.datetime | None):
        modified_at (datetime.datetime | None):
        archived_at (datetime.datetime | None): When the entry was deleted.
        creation_source (TimeEntryCreationSource | None):
        layer (TimeEntryLayer | None):
        axis_sections (list[AxisSection] | None): Left out or empty for users who do not record activities.
        comment (TimeEntryComment | None):
        time_type_id (int | None): Number of the time type, where time types are configured.
        timesheet_id (int | None): Number of the timesheet that contains the entry.
        owner (LinkedUser | None):
    """

    id: int | None = None
    owner_id: int | None = None
    starts_at: datetime.datetime | None = None
    duration: str | None = None
    unit: _m.TimeEntryUnit | None = None
    ends_at: datetime.datetime | None = None
    author_id: int | None = None
    modifier_id: int | None = None
    created_at: datetime.datetime | None = None
    modified_at: datetime.datetime | None = None
    archived_at: datetime.datetime | None = None
    creation_source: _m.TimeEntryCreationSource | None = None
    layer: _m.TimeEntryLayer | None = None
    axis_sections: list[_m.AxisSection] | None = None
    comment: _m.TimeEntryComment | None = None
    time_type_id: int | None = None
    timesheet_id: int | None = None
    owner: _m.LinkedUser | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "owner_id": "ownerId",
        "starts_at": "startsAt",
        "ends_at": "endsAt",
        "author_id": "authorId",
        "modifier_id": "modifierId",
        "created_at": "createdAt",
        "modified_at": "modifiedAt",
        "archived_at": "archivedAt",
        "creation_source": "creationSource",
        "axis_sections": "axisSections",
        "time_type_id": "timeTypeId",
        "timesheet_id": "timesheetId",
    }
