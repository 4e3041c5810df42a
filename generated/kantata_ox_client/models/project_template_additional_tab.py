from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ProjectTemplateAdditionalTab(_Model):
    """Further tab of the projects made from a template.

    Attributes:
        associated_tab_id (int | None):
        project_template_id (int | None):
        tab_type (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    associated_tab_id: int | None = None
    project_template_id: int | None = None
    tab_type: str | None = None
    id: str | None = None
