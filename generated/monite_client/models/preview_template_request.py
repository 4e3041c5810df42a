from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PreviewTemplateRequest(_Model):
    """A mail template to preview.

    Attributes:
        body (str):
        document_type (DocumentObjectTypeRequestEnum): Kind of document that a mail template is for.
        language_code (LanguageCodeEnum): Language as an ISO 639-1 code.
        subject (str):
    """

    body: str
    document_type: _m.DocumentObjectTypeRequestEnum
    language_code: _m.LanguageCodeEnum
    subject: str
