from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class HolidayCalendarAssociation(_Model):
    """A holiday as part of a calendar.

    Attributes:
        holiday_calendar_id (str | None): Sent when `holiday_calendar` is included.
        holiday_calendar_name (str | None):
        holiday_id (str | None): Sent when `holiday` is included.
        holiday_name (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    holiday_calendar_id: str | None = None
    holiday_calendar_name: str | None = None
    holiday_id: str | None = None
    holiday_name: str | None = None
    id: str | None = None
