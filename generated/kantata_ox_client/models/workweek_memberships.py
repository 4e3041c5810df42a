from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkweekMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workweek_membership (NewWorkweekMembership):
    """

    workweek_membership: _m.NewWorkweekMembership


@_model(kw_only=True, eq=False, repr=False)
class NewWorkweekMembership(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str): Id of the user.
        start_date (datetime.date | None):
        sunday_minutes (int | None):
        monday_minutes (int | None):
        tuesday_minutes (int | None):
        wednesday_minutes (int | None):
        thursday_minutes (int | None):
        friday_minutes (int | None):
        saturday_minutes (int | None):
    """

    user_id: int | str
    start_date: datetime.date | None = None
    sunday_minutes: int | None = None
    monday_minutes: int | None = None
    tuesday_minutes: int | None = None
    wednesday_minutes: int | None = None
    thursday_minutes: int | None = None
    friday_minutes: int | None = None
    saturday_minutes: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateUserWorkweekToDefaultBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workweek_membership (WorkweekMembershipChanges):
    """

    workweek_membership: _m.WorkweekMembershipChanges


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkweekMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workweek_membership (UpdateWorkweekMembershipBodyWorkweekMembership):
    """

    workweek_membership: _m.UpdateWorkweekMembershipBodyWorkweekMembership


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkweekMembershipBodyWorkweekMembership(_Model):
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
class WorkweekMembershipChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str | None): Id of the user.
        start_date (datetime.date | None):
    """

    user_id: int | str | None = None
    start_date: datetime.date | None = None
