from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_resource (NewWorkspaceResource | None):
        workspace_resources (list[NewWorkspaceResource] | None): Up to 200 in place of one.
    """

    workspace_resource: _m.NewWorkspaceResource | None = None
    workspace_resources: list[_m.NewWorkspaceResource] | None = None
