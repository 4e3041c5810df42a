from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenIntEnum as _OpenIntEnum
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Duration(_Model):
    """A length of time; send either `value` or `iso`.

    Attributes:
        value (Any): The length, counted in `unit`.
        iso (str | None): Duration by ISO 8601, such as `PT4H`.
        unit (str | None): Unit of `value`.
    """

    value: Any = None
    iso: str | None = None
    unit: str | None = None


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


class ImportedTimeEntryTimeSource(_OpenStrEnum):
    IMPORT = "import"
    MANUAL = "manual"
    TIMER = "timer"


@_model(kw_only=True, eq=False, repr=False)
class ImportedTimeEntryTimeType(_Model):
    """Only where time types are configured."""


class ImportedTimeEntryUnit(_OpenStrEnum):
    DAY = "day"
    DURATION = "duration"
    TIME = "time"


@_model(kw_only=True, eq=False, repr=False)
class TimeEntriesWritten(_Model):
    """An object that the document does not describe.

    Attributes:
        data (Any): What was written; the vendor does not say in which form.
    """

    data: Any = None


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


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryCollection(_Model):
    """An object that the document does not describe.

    Attributes:
        data (TimeEntryCollectionData | None):
    """

    data: _m.TimeEntryCollectionData | None = None


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryCollectionData(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of entries in all.
        items (list[TimeEntry] | None):
    """

    count: int | None = None
    items: list[_m.TimeEntry] | None = None


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryComment(_Model):
    """Comment of an entry that records an activity.

    Attributes:
        id (int | None):
        content (str | None):
        author_id (int | None): Number of the user who wrote it.
        created_at (datetime.datetime | None):
    """

    id: int | None = None
    content: str | None = None
    author_id: int | None = None
    created_at: datetime.datetime | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "author_id": "authorId",
        "created_at": "createdAt",
    }


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryCommentInput(_Model):
    """Comment of an entry that records an activity.

    Attributes:
        content (str | None):
    """

    content: str | None = None


class TimeEntryCreationSource(_OpenIntEnum):
    THEORETICAL = 0
    QUICK_FILL = 1
    MANUAL = 2
    IMPORT = 3
    CLOCK = 4


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryEnvelope(_Model):
    """An object that the document does not describe.

    Attributes:
        data (TimeEntry | None):
    """

    data: _m.TimeEntry | None = None


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


class TimeEntryLayer(_OpenIntEnum):
    ACTUAL = 0
    THEORETICAL = 1


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryReference(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | str): Number of the time entry.
    """

    id: int | str


class TimeEntryUnit(_OpenIntEnum):
    DAYS = 0
    HOURS = 1
    TIME = 2


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryUpdate(_Model):
    """An object that the document does not describe.

    Attributes:
        owner_id (int | str): Number of the user whose time it is.
        starts_at (datetime.datetime): Local time, without offset. With the units days and hours the time can only be
            00:00:00 for the morning or 12:00:00 for the afternoon.
        duration (str): Written `d.hh:mm:ss`, where the days may be left out; at most `1.00:00:00`.
        unit (TimeEntryUnit): 0 days, 1 hours, 2 time.
        id (int | str): Number of the entry, also where the path holds it.
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
    id: int | str
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


@_model(kw_only=True, eq=False, repr=False)
class UserReference(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | str | None): Number of the user.
    """

    id: int | str | None = None
