from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class HolidayCalendarMembershipChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        start_date (datetime.date | None):
        holiday_calendar_id (int | str | None): Id of the holiday calendar.
    """

    start_date: datetime.date | None = None
    holiday_calendar_id: int | str | None = None
