from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateHolidayCalendarMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        holiday_calendar_membership (NewHolidayCalendarMembership):
    """

    holiday_calendar_membership: _m.NewHolidayCalendarMembership


@_model(kw_only=True, eq=False, repr=False)
class HolidayCalendarMembershipChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        start_date (datetime.date | None):
        holiday_calendar_id (int | str | None): Id of the holiday calendar.
    """

    start_date: datetime.date | None = None
    holiday_calendar_id: int | str | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class UpdateHolidayCalendarMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        holiday_calendar_membership (HolidayCalendarMembershipChanges):
    """

    holiday_calendar_membership: _m.HolidayCalendarMembershipChanges
