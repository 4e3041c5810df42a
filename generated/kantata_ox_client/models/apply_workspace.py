from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApplyWorkspace(_Model):
    """An object that the document does not describe.

    Attributes:
        project_tracker_template_id (int | str | None): Id of the project tracker template.
        project_template_weekends_as_workdays (bool | None):
        project_template_start_date (datetime.date | None):
        project_template_checklist_as_todos (bool | None):
        project_template_create_unnamed_resources (bool | None):
        project_template_distribute_hours (bool | None):
        project_template_assignment_mappings (list[ApplyWorkspaceProjectTemplateAssignmentMappingsItem] | None):
        project_template_before_story_id (int | str | None): Id of the project template before story.
    """

    project_tracker_template_id: int | str | None = None
    project_template_weekends_as_workdays: bool | None = None
    project_template_start_date: datetime.date | None = None
    project_template_checklist_as_todos: bool | None = None
    project_template_create_unnamed_resources: bool | None = None
    project_template_distribute_hours: bool | None = None
    project_template_assignment_mappings: list[_m.ApplyWorkspaceProjectTemplateAssignmentMappingsItem] | None = None
    project_template_before_story_id: int | str | None = None
