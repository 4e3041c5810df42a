"""Records of ``estimate_scenario_resource_allocations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .estimate_scenario_resource import EstimateScenarioResource


class EstimateScenarioResourceAllocation(Record):
    """One of ``estimate_scenario_resource_allocations``; its fields are in ``raw``."""

    __slots__ = ()

    resource: ToOne[EstimateScenarioResource] = ToOne(("resource_id",), ("estimate_scenario_resources",))
