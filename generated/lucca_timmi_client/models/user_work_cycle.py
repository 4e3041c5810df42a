from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UserWorkCycle(_Model):
    """The working time of a user in a period.

    Attributes:
        id (int | None):
        owner_id (int | None): Number of the user.
        work_cycle_id (int | None): Number of the work cycle.
        starts_on (str | None): First day.
        ends_on (str | None): Last day.
    """

    id: int | None = None
    owner_id: int | None = None
    work_cycle_id: int | None = None
    starts_on: str | None = None
    ends_on: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "id": "Id",
        "owner_id": "OwnerID",
        "work_cycle_id": "WorkCycleID",
        "starts_on": "StartsOn",
        "ends_on": "EndsOn",
    }
