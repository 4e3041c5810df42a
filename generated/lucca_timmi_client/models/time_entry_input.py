from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryInput(_Model):
    """An object that the document does not describe.

    Attributes:
        owner_id (int | str): Number of the user whose time it is.
        starts_at (datetime.datetime): Local time, without offset. With the units days and hours the time can only be
            00:00:00 for the morning or 12:00:00 for the afternoon.
        duration (str): Written `d.hh:mm:ss`, where the days may be left out; at most `1.00:00:00`.
        unit (TimeEntryUnit): 0 days, 1 hours, 2 time.
        creation_source (TimeEntryCreationSource | None): 0 theoretical, used as a fallback; 1 quick fill or bookmarked
            week; 2 manual; 3 import; 4 clock.
        axis_sections (list[AxisSectionReference] | None): Left out or empty for users who do not record activities.
        comment (TimeEntryCommentInput | None): Comment of an entry that records an activity.
        time_type_id (int | str | None): Number of the time type, where time types are configured.
    """

    owner_id: int | str
    starts_at: datetime.datetime
    duration: str
    unit: _m.TimeEntryUnit
    creation_source: _m.TimeEntryCreationSource | None = None
    axis_sections: list[_m.AxisSectionReference] | None = None
    comment: _m.TimeEntryCommentInput | None = None
    time_type_id: int | str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "owner_id": "ownerId",
        "starts_at": "startsAt",
        "creation_source": "creationSource",
        "axis_sections": "axisSections",
        "time_type_id": "timeTypeId",
    }
