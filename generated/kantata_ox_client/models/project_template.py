from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ProjectTemplatePermissions(_Model):
    """An object that the document does not describe.

    Attributes:
        can_edit_project_template (bool | None):
    """

    can_edit_project_template: bool | None = None
