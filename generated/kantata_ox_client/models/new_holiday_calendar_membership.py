from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewHolidayCalendarMembership(_Model):
    """An object that the document does not describe.

    Attributes:
        start_date (datetime.date):
        holiday_calendar_id (int | str): Id of the holiday calendar.
        user_id (int | str): Id of the user.
    """

    start_date: datetime.date
    holiday_calendar_id: int | str
    user_id: int | str
