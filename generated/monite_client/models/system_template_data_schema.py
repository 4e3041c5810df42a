from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SystemTemplateDataSchema(_Model):
    """A mail template of the system, in each language.

    Attributes:
        available_templates (list[TemplateDataSchema]):
        template_name (str):
    """

    available_templates: list[_m.TemplateDataSchema]
    template_name: str
