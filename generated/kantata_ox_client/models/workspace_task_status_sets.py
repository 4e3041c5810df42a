from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceTaskStatusSetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_task_status_sets (list[UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem] | None):
    """

    workspace_task_status_sets: list[_m.UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem] | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        status_set_id (int | str): Id of the status set.
    """

    workspace_id: int | str
    status_set_id: int | str
