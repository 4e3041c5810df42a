from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceStatusChangeBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_status_change (NewWorkspaceStatusChange):
    """

    workspace_status_change: _m.NewWorkspaceStatusChange


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceStatusChange(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        to_status_key (int):
    """

    workspace_id: int | str
    to_status_key: int
