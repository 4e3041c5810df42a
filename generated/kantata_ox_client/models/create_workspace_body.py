from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace (NewWorkspace | None):
        workspaces (list[NewWorkspace] | None): Up to 100 in place of one.
    """

    workspace: _m.NewWorkspace | None = None
    workspaces: list[_m.NewWorkspace] | None = None
