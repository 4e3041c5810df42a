from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewEstimate(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        currency (str):
        workspace_group_id (int | str | None): Id of the workspace group.
        estimate_scenario (NewEstimateEstimateScenario | None):
        external_reference (NewEstimateExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str
    currency: str
    workspace_group_id: int | str | None = None
    estimate_scenario: _m.NewEstimateEstimateScenario | None = None
    external_reference: _m.NewEstimateExternalReference | None = None
