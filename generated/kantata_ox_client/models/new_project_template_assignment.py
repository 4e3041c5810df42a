from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewProjectTemplateAssignment(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        project_template_id (int | str): Id of the project template.
    """

    name: str
    project_template_id: int | str
