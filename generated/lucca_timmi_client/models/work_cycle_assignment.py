from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkCycleAssignment(_Model):
    """The working time of a user in a period, as it is sent.

    Attributes:
        id (int | str | None):
        starts_on (str | None): First day.
        ends_on (str | None): Last day.
        work_cycle_id (int | str | None): Number of the work cycle.
    """

    id: int | str | None = None
    starts_on: str | None = None
    ends_on: str | None = None
    work_cycle_id: int | str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "starts_on": "startsOn",
        "ends_on": "endsOn",
        "work_cycle_id": "workCycleId",
    }
