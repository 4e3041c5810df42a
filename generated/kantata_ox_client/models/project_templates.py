from __future__ import annotations

from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateProjectTemplateBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_template (NewProjectTemplate):
    """

    project_template: _m.NewProjectTemplate


@_model(kw_only=True, eq=False, repr=False)
class NewProjectTemplate(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str):
        currency (str):
        sharing (NewProjectTemplateSharing | None):
        is_budgeted (bool | None):
        budget (int | None):
        duration (int | None):
        description (str | None):
        raw_json (str | None):
    """

    title: str
    currency: str
    sharing: _m.NewProjectTemplateSharing | None = None
    is_budgeted: bool | None = None
    budget: int | None = None
    duration: int | None = None
    description: str | None = None
    raw_json: str | None = None


NewProjectTemplateSharing = Literal["editable_template", "private_template", "viewable_template"]


@_model(kw_only=True, eq=False, repr=False)
class ProjectTemplateChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str):
        sharing (ProjectTemplateChangesSharing | None):
        is_budgeted (bool | None):
        budget (int | None):
        duration (int | None):
        currency (str | None):
        description (str | None):
        raw_json (str | None):
    """

    title: str
    sharing: _m.ProjectTemplateChangesSharing | None = None
    is_budgeted: bool | None = None
    budget: int | None = None
    duration: int | None = None
    currency: str | None = None
    description: str | None = None
    raw_json: str | None = None


ProjectTemplateChangesSharing = Literal["editable_template", "private_template", "viewable_template"]


ProjectTemplateOptionalField = Literal["raw_json"]


@_model(kw_only=True, eq=False, repr=False)
class UpdateProjectTemplateBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_template (ProjectTemplateChanges):
    """

    project_template: _m.ProjectTemplateChanges
