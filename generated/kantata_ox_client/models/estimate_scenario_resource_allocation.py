from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class EstimateScenarioResourceAllocation(_Model):
    """When and how far a resource of a scenario is booked.

    Attributes:
        created_at (datetime.datetime | None):
        duration_days (int | None):
        percent_allocated (float | None):
        relative_start_day (int | None):
        resource_id (str | None): Sent when `resource` is included.
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    duration_days: int | None = None
    percent_allocated: float | None = None
    relative_start_day: int | None = None
    resource_id: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
