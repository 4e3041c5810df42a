from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ImportedTimeEntry(_Model):
    """An object that the document does not describe.

    Attributes:
        owner (UserReference):
        starts_at (datetime.datetime): Local time, without offset and without `Z`.
        duration (Duration): A length of time; send either `value` or `iso`.
        unit (ImportedTimeEntryUnit): How the time is counted.
        axis_sections (list[AxisSectionReference] | None): Left out or empty for users who do not record activities.
        time_type (ImportedTimeEntryTimeType | None):
        time_source (ImportedTimeEntryTimeSource | None): Where the entry comes from; `timer` is the clock. `import`
            makes entries read-only for attendance with clock-in and for activity schedules. The server's default is
            'manual'.
        comment (str | None):
    """

    owner: _m.UserReference
    starts_at: datetime.datetime
    duration: _m.Duration
    unit: _m.ImportedTimeEntryUnit
    axis_sections: list[_m.AxisSectionReference] | None = None
    time_type: _m.ImportedTimeEntryTimeType | None = None
    time_source: _m.ImportedTimeEntryTimeSource | None = None
    comment: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "starts_at": "startsAt",
        "axis_sections": "axisSections",
        "time_type": "timeType",
        "time_source": "timeSource",
    }
