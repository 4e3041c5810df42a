from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EstimateScenarioResourceChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        role_id (int | str): Id of the role.
        label (str | None):
        external_reference (EstimateScenarioResourceChangesExternalReference | None): Counterpart of the record in an
            outside system.
    """

    role_id: int | str
    label: str | None = None
    external_reference: _m.EstimateScenarioResourceChangesExternalReference | None = None
