from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkweekBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workweek (NewWorkweek):
    """

    workweek: _m.NewWorkweek


@_model(kw_only=True, eq=False, repr=False)
class NewWorkweek(_Model):
    """An object that the document does not describe.

    Attributes:
        start_date (datetime.date | None):
        sunday_minutes (int | None):
        monday_minutes (int | None):
        tuesday_minutes (int | None):
        wednesday_minutes (int | None):
        thursday_minutes (int | None):
        friday_minutes (int | None):
        saturday_minutes (int | None):
    """

    start_date: datetime.date | None = None
    sunday_minutes: int | None = None
    monday_minutes: int | None = None
    tuesday_minutes: int | None = None
    wednesday_minutes: int | None = None
    thursday_minutes: int | None = None
    friday_minutes: int | None = None
    saturday_minutes: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkweekBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workweek (WorkweekChanges):
    """

    workweek: _m.WorkweekChanges


@_model(kw_only=True, eq=False, repr=False)
class WorkweekChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        start_date (datetime.date | None):
        sunday_minutes (int | None):
        monday_minutes (int | None):
        tuesday_minutes (int | None):
        wednesday_minutes (int | None):
        thursday_minutes (int | None):
        friday_minutes (int | None):
        saturday_minutes (int | None):
    """

    start_date: datetime.date | None = None
    sunday_minutes: int | None = None
    monday_minutes: int | None = None
    tuesday_minutes: int | None = None
    wednesday_minutes: int | None = None
    thursday_minutes: int | None = None
    friday_minutes: int | None = None
    saturday_minutes: int | None = None
