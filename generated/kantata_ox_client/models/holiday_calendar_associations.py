from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateHolidayCalendarAssociationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        holiday_calendar_association (NewHolidayCalendarAssociation):
    """

    holiday_calendar_association: _m.NewHolidayCalendarAssociation


@_model(kw_only=True, eq=False, repr=False)
class NewHolidayCalendarAssociation(_Model):
    """An object that the document does not describe.

    Attributes:
        holiday_id (int | str): Id of the holiday.
        holiday_calendar_id (int | str): Id of the holiday calendar.
    """

    holiday_id: int | str
    holiday_calendar_id: int | str
