from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateProjectTemplateAdditionalTabBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_template_additional_tab (NewProjectTemplateAdditionalTab):
    """

    project_template_additional_tab: _m.NewProjectTemplateAdditionalTab


@_model(kw_only=True, eq=False, repr=False)
class NewProjectTemplateAdditionalTab(_Model):
    """An object that the document does not describe.

    Attributes:
        project_template_id (int | str): Id of the project template.
        tab_type (str):
        associated_tab_id (int | str): Id of the associated tab.
    """

    project_template_id: int | str
    tab_type: str
    associated_tab_id: int | str
