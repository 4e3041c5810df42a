from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TimesheetSubmission(_Model):
    """An object that the document does not describe.

    Attributes:
        owner_id (int | str): Number of the user whose timesheets are submitted.
        starts_at (datetime.datetime): First day of the last timesheet to submit, as local time without offset.
        ends_at (datetime.datetime | None): End of the last timesheet to submit, as local time without offset: its last
            day, or the day after; the vendor says both.
        transfers (list[Transfer] | None): Transfers for the timesheet that contains `startsAt`.
    """

    owner_id: int | str
    starts_at: datetime.datetime
    ends_at: datetime.datetime | None = None
    transfers: list[_m.Transfer] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "owner_id": "ownerId",
        "starts_at": "startsAt",
        "ends_at": "endsAt",
    }
