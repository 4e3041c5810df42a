from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str | None): Project.
        date_performed (datetime.date | None):
        time_in_minutes (int | None):
        billable (bool | None): Without it the flag of the task decides, and true when there is no task.
        rate_in_cents (int | None): Price of one hour in subunits of the currency.
        notes (str | None):
        role_id (int | str | None):
        story_id (int | str | None): Task.
        user_id (int | str | None): The calling user by default; ignored without financial access or proxy rights.
        external_reference (TimeEntryChangesExternalReference | None): Counterpart of the new record in an outside
            system.
        location (str | None): Name of a location of the account, exactly.
    """

    workspace_id: int | str | None = None
    date_performed: datetime.date | None = None
    time_in_minutes: int | None = None
    billable: bool | None = None
    rate_in_cents: int | None = None
    notes: str | None = None
    role_id: int | str | None = None
    story_id: int | str | None = None
    user_id: int | str | None = None
    external_reference: _m.TimeEntryChangesExternalReference | None = None
    location: str | None = None
