from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateHolidayCalendarBody(_Model):
    """An object that the document does not describe.

    Attributes:
        holiday_calendar (NewHolidayCalendar):
    """

    holiday_calendar: _m.NewHolidayCalendar


@_model(kw_only=True, eq=False, repr=False)
class HolidayCalendarChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
    """

    name: str


@_model(kw_only=True, eq=False, repr=False)
class NewHolidayCalendar(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
    """

    name: str


@_model(kw_only=True, eq=False, repr=False)
class UpdateHolidayCalendarBody(_Model):
    """An object that the document does not describe.

    Attributes:
        holiday_calendar (HolidayCalendarChanges):
    """

    holiday_calendar: _m.HolidayCalendarChanges
