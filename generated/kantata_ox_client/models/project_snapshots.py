from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateProjectSnapshotBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_snapshot (NewProjectSnapshot):
    """

    project_snapshot: _m.NewProjectSnapshot


@_model(kw_only=True, eq=False, repr=False)
class NewProjectSnapshot(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        title (str | None):
        description (str | None):
        replace_baseline (bool | None):
    """

    workspace_id: int | str
    title: str | None = None
    description: str | None = None
    replace_baseline: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class ProjectSnapshotChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str | None):
        description (str | None):
        replace_baseline (bool | None):
    """

    title: str | None = None
    description: str | None = None
    replace_baseline: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateProjectSnapshotBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_snapshot (ProjectSnapshotChanges):
    """

    project_snapshot: _m.ProjectSnapshotChanges
