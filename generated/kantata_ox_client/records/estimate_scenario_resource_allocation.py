"""Records of ``estimate_scenario_resource_allocations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .estimate_scenario_resource import EstimateScenarioResource


class EstimateScenarioResourceAllocation(Record):
    """One of ``estimate_scenario_resource_allocations``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    duration_days: Field[int | None] = Field("duration_days")
    percent_allocated: Field[float | None] = Field("percent_allocated")
    relative_start_day: Field[int | None] = Field("relative_start_day")
    resource_id: Field[None | str] = Field("resource_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    resource: ToOne[EstimateScenarioResource] = ToOne(("resource_id",), ("estimate_scenario_resources",))
