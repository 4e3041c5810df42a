from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceSkillBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_resource_skill (NewWorkspaceResourceSkill):
    """

    workspace_resource_skill: _m.NewWorkspaceResourceSkill


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceResourceSkill(_Model):
    """An object that the document does not describe.

    Attributes:
        skill_id (int | str): Id of the skill.
        workspace_resource_id (int | str): Id of the workspace resource.
        level (int | None):
    """

    skill_id: int | str
    workspace_resource_id: int | str
    level: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceResourceSkillBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_resource_skill (WorkspaceResourceSkillChanges):
    """

    workspace_resource_skill: _m.WorkspaceResourceSkillChanges


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceResourceSkillChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        level (int | None):
    """

    level: int | None = None
