from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceAllocationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_allocation (NewWorkspaceAllocation | None):
        workspace_allocations (list[NewWorkspaceAllocation] | None): Up to 200 in place of one.
    """

    workspace_allocation: _m.NewWorkspaceAllocation | None = None
    workspace_allocations: list[_m.NewWorkspaceAllocation] | None = None
