from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EstimateChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        workspace_group_id (int | str | None): Id of the workspace group.
        description (str | None):
        external_reference (EstimateChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str | None = None
    workspace_group_id: int | str | None = None
    description: str | None = None
    external_reference: _m.EstimateChangesExternalReference | None = None
