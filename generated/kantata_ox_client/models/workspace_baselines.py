from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceBaselineBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_baseline (NewWorkspaceBaseline):
    """

    workspace_baseline: _m.NewWorkspaceBaseline


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceBaseline(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str):
        description (str | None):
        workspace_id (int | str | None): Id of the workspace.
    """

    title: str
    description: str | None = None
    workspace_id: int | str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceBaselineBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_baseline (WorkspaceBaselineChanges):
    """

    workspace_baseline: _m.WorkspaceBaselineChanges


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceBaselineChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str):
        description (str | None):
        workspace_id (int | str | None): Id of the workspace.
    """

    title: str
    description: str | None = None
    workspace_id: int | str | None = None
