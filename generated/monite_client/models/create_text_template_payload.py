from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateTextTemplatePayload(_Model):
    """A new text template.

    Attributes:
        document_type (TextTemplateDocumentTypeEnum): Kind of document that a text template is for.
        name (str):
        template (str):
        type_ (TextTemplateType): Place of a text template.
    """

    document_type: _m.TextTemplateDocumentTypeEnum
    name: str
    template: str
    type_: _m.TextTemplateType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
