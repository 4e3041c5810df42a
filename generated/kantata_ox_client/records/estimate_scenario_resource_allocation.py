"""Records of ``estimate_scenario_resource_allocations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .estimate_scenario_resource import EstimateScenarioResource


class EstimateScenarioResourceAllocation(Record):
    """One of ``estimate_scenario_resource_allocations``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    duration_days: Field[int | None | Unset] = Field("duration_days")
    percent_allocated: Field[float | None | Unset] = Field("percent_allocated")
    relative_start_day: Field[int | None | Unset] = Field("relative_start_day")
    resource_id: Field[None | str | Unset] = Field("resource_id")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)

    resource: ToOne[EstimateScenarioResource] = ToOne(("resource_id",), ("estimate_scenario_resources",))
