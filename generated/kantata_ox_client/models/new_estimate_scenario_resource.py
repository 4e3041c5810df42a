from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewEstimateScenarioResource(_Model):
    """An object that the document does not describe.

    Attributes:
        estimate_scenario_id (int | str): Id of the estimate scenario.
        role_id (int | str): Id of the role.
        label (str | None):
        allocation_attributes (NewEstimateScenarioResourceAllocationAttributes | None):
        external_reference (NewEstimateScenarioResourceExternalReference | None): Counterpart of the record in an
            outside system.
    """

    estimate_scenario_id: int | str
    role_id: int | str
    label: str | None = None
    allocation_attributes: _m.NewEstimateScenarioResourceAllocationAttributes | None = None
    external_reference: _m.NewEstimateScenarioResourceExternalReference | None = None
