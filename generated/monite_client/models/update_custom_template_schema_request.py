from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateCustomTemplateSchemaRequest(_Model):
    """Changes to a mail template; what is left out stays.

    Attributes:
        body_template (str | None):
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
        name (str | None):
        subject_template (str | None):
    """

    body_template: str | None = None
    language: _m.LanguageCodeEnum | None = None
    name: str | None = None
    subject_template: str | None = None
