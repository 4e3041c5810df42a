from __future__ import annotations

from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateProjectTemplateAssignmentBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_template_assignment (NewProjectTemplateAssignment):
    """

    project_template_assignment: _m.NewProjectTemplateAssignment


@_model(kw_only=True, eq=False, repr=False)
class NewProjectTemplateAssignment(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        project_template_id (int | str): Id of the project template.
    """

    name: str
    project_template_id: int | str


@_model(kw_only=True, eq=False, repr=False)
class ProjectTemplateAssignmentChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
    """

    name: str


ProjectTemplateAssignmentOptionalField = Literal["role_initials", "role_name", "total_count", "total_estimated_minutes"]


@_model(kw_only=True, eq=False, repr=False)
class UpdateProjectTemplateAssignmentBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_template_assignment (ProjectTemplateAssignmentChanges):
    """

    project_template_assignment: _m.ProjectTemplateAssignmentChanges
