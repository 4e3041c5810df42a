from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EstimateScenarioResourceAllocationChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        duration_days (int | None):
        percent_allocated (float | None):
        relative_start_day (int | None):
    """

    duration_days: int | None = None
    percent_allocated: float | None = None
    relative_start_day: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateEstimateScenarioResourceAlGoplmkBody(_Model):
    """An object that the document does not describe.

    Attributes:
        estimate_scenario_resource_allocation (EstimateScenarioResourceAllocationChanges):
    """

    estimate_scenario_resource_allocation: _m.EstimateScenarioResourceAllocationChanges
