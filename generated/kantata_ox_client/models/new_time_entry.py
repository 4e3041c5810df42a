from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewTimeEntry(_Model):
    """Time to record.

    Attributes:
        workspace_id (int | str): Project.
        date_performed (datetime.date):
        time_in_minutes (int):
        billable (bool | None): Without it the flag of the task decides, and true when there is no task.
        rate_in_cents (int | None): Price of one hour in subunits of the currency.
        notes (str | None):
        role_id (int | str | None):
        story_id (int | str | None): Task.
        user_id (int | str | None): The calling user by default; ignored without financial access or proxy rights.
        external_reference (ExternalReferenceInput | None): Counterpart of the record in an outside system.
        location (str | None): Name of a location of the account, exactly.
    """

    workspace_id: int | str
    date_performed: datetime.date
    time_in_minutes: int
    billable: bool | None = None
    rate_in_cents: int | None = None
    notes: str | None = None
    role_id: int | str | None = None
    story_id: int | str | None = None
    user_id: int | str | None = None
    external_reference: _m.ExternalReferenceInput | None = None
    location: str | None = None
