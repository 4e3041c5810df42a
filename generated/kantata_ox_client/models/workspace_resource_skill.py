from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceResourceSkill(_Model):
    """Skill asked of a resource of a project.

    Attributes:
        cached_skill_name (str | None):
        created_at (datetime.datetime | None):
        creator_id (str | None): Sent when `creator` is included.
        level (int | None):
        max_level (int | None):
        skill_id (str | None): Sent when `skill` is included.
        updated_at (datetime.datetime | None):
        workspace_resource_id (str | None): Sent when `workspace_resource` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    cached_skill_name: str | None = None
    created_at: datetime.datetime | None = None
    creator_id: str | None = None
    level: int | None = None
    max_level: int | None = None
    skill_id: str | None = None
    updated_at: datetime.datetime | None = None
    workspace_resource_id: str | None = None
    id: str | None = None
