from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Timesheet(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None): Number of the timesheet; 0 while it is not submitted.
        name (str | None):
        status (TimesheetStatus | None):
        starts_on (datetime.date | None): First day, included.
        ends_on (datetime.date | None): End, excluded.
        owner_id (int | None): Number of the user whose timesheet it is.
        owner (TimesheetOwner | None):
        expected_next_actor_id (int | None): Number of the user from whom the next step is expected.
        expected_next_actor (TimesheetUser | None):
        statute_id (int | None): Number of the statute that applies.
    """

    id: int | None = None
    name: str | None = None
    status: _m.TimesheetStatus | None = None
    starts_on: datetime.date | None = None
    ends_on: datetime.date | None = None
    owner_id: int | None = None
    owner: _m.TimesheetOwner | None = None
    expected_next_actor_id: int | None = None
    expected_next_actor: _m.TimesheetUser | None = None
    statute_id: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "starts_on": "startsOn",
        "ends_on": "endsOn",
        "owner_id": "ownerId",
        "expected_next_actor_id": "expectedNextActorId",
        "expected_next_actor": "expectedNextActor",
        "statute_id": "statuteId",
    }
