from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class WorkflowItem(_Model):
    """What one workflow step did to one timesheet. A reply of 200 can hold items that failed.

    Attributes:
        id (int | None): Number of the workflow item.
        exception_message (str | None): Readable reason of a failure.
        starts_on (datetime.date | None): First day of the timesheet, included.
        ends_on (datetime.date | None): End of the timesheet, excluded.
        expected_next_actor (DirectoryUser | None): User of the directory from whom the next step is expected.
        status (str | None): `success`; `error`, and then `exceptionMessage` is set; or `noAction` when nothing was
            done.
    """

    id: int | None = None
    exception_message: str | None = None
    starts_on: datetime.date | None = None
    ends_on: datetime.date | None = None
    expected_next_actor: _m.DirectoryUser | None = None
    status: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "exception_message": "exceptionMessage",
        "starts_on": "startsOn",
        "ends_on": "endsOn",
        "expected_next_actor": "expectedNextActor",
    }
