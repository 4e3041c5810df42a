from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TemplateDataSchema(_Model):
    """A mail template in one language.

    Attributes:
        body_template (str):
        language (str):
        subject_template (str):
    """

    body_template: str
    language: str
    subject_template: str
