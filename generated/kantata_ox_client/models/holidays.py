from __future__ import annotations

import datetime
from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateHolidayBody(_Model):
    """An object that the document does not describe.

    Attributes:
        holiday (NewHoliday):
    """

    holiday: _m.NewHoliday


@_model(kw_only=True, eq=False, repr=False)
class HolidayChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        start_date (datetime.date):
        end_date (datetime.date | None):
        paid (bool | None):
        holiday_calendar_ids (list[int | str] | None): Ids of the holiday calendars.
    """

    name: str
    start_date: datetime.date
    end_date: datetime.date | None = None
    paid: bool | None = None
    holiday_calendar_ids: list[int | str] | None = None


HolidayOptionalField = Literal["calendar_names_list"]


@_model(kw_only=True, eq=False, repr=False)
class NewHoliday(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        start_date (datetime.date):
        end_date (datetime.date | None):
        paid (bool | None):
        holiday_calendar_ids (list[int | str] | None): Ids of the holiday calendars.
    """

    name: str
    start_date: datetime.date
    end_date: datetime.date | None = None
    paid: bool | None = None
    holiday_calendar_ids: list[int | str] | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateHolidayBody(_Model):
    """An object that the document does not describe.

    Attributes:
        holiday (HolidayChanges):
    """

    holiday: _m.HolidayChanges
